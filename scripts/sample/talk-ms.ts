export const talkMs: readonly (readonly string[])[] = [
  [
    '< Selamat pagi. Boleh kami tambah 2,000 lagi {thing}? Kertas yang sama.',
    '> Boleh. Kami cetak hari Khamis dan sampai minggu depan.',
  ],
  [
    '< {thing} sampai pagi tadi. Warnanya tepat, terima kasih.',
    '> Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang.',
  ],
  [
    '> Pruf {thing} sudah siap. Tolong semak huruf kecil dahulu.',
    '< Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak.',
  ],
  [
    '< Boleh letak bahasa Inggeris sekali pada {thing}?',
    '> Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan.',
    '< Pilihan kedua lebih baik.',
  ],
  [
    '< Berapa harga {thing} untuk 1,000 dan 5,000?',
    '> Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat.',
    '< Kalau begitu 2,500.',
  ],
  [
    '> Harga kertas naik empat peratus bulan depan. Perlu kami cetak {thing} sekarang?',
    '< Terima kasih kerana beritahu. Ya, cetak sekarang.',
  ],
  [
    '< Kami ada pameran hari Sabtu. Sempat siap {thing}?',
    '> Sempat, kalau teks sampai hari Isnin.',
    '< Saya hantar hari ini juga.',
  ],
  ['< Boleh kami lihat {thing} atas kertas kasar?', '> Tiga contoh kami pos hari ini.', '< Nombor dua.'],
  ['< Alamat pada invois masih alamat lama. Boleh tukar?', '> Sudah ditukar, maaf ya. Salinan baharu dilampirkan.'],
]

/** For what stands on a shelf: food, drinks, cosmetics. */
export const shelfMs: readonly (readonly string[])[] = [
  [
    '< Mesin di kedai tidak dapat baca kod bar pada {thing}.',
    '> Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan.',
  ],
  [
    '> Bagaimana jualan di pasar malam? {thing} dapat sambutan?',
    '< Habis sebelum pukul sembilan. Ramai yang puji labelnya.',
  ],
  [
    '< Logo halal pada {thing} perlu besar sedikit, kata pegawai.',
    '> Sudah dibesarkan ke 12 mm. Pruf dilampirkan.',
    '< Diluluskan, terima kasih.',
  ],
  [
    '> Sebelum cetak {thing}: tarikh luput masih 12 bulan?',
    '< Nasib baik tanya. Sekarang 18 bulan.',
    '> Sudah ditukar.',
  ],
]
