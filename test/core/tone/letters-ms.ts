/** Ordinary letters from varied parts: each opening meets other middles and ends, always the same ones. */
const openings = [
  'Puan Anna yang dihormati,\n\nTerima kasih atas panggilan puan pada hari Isnin.',
  'Tuan Hilman,\n\nBersama-sama ini dilampirkan invois bagi bulan Mei.',
  'Selamat pagi Encik Tan,\n\nLukisan sudah siap untuk disemak.',
  'Dato’ Rahim yang dihormati,\n\nSaya menulis tentang penghantaran pada 12 Mac.',
  'Salam sejahtera Encik Kumar,\n\nInilah sebut harga yang tuan minta.',
  'Puan Sarah,\n\nRekod kami menunjukkan bahawa invois 1044 masih belum dibayar.',
  'Tuan Osman,\n\nKami telah menerima aduan tuan tentang lantai itu, dan saya telah membacanya dua kali.',
  'Kepada semua di Klinik Gigi Taman,\n\nWaktu operasi yang baharu ada di bawah.',
  'Cik Nina,\n\nSaya memohon maaf kerana kurier tiba lewat sehari.',
  'Assalamualaikum Tuan Haji Brahim,\n\nAkaun tahunan syarikat tuan telah difailkan dengan SSM.',
]
const middles = [
  'Tuan sentiasa membayar pada masanya, jadi saya ingin bertanya sama ada butiran bank yang baharu sudah diterima.',
  'Kelewatan itu kesilapan kami: pesanan dimasukkan di bawah nombor yang salah, dan tiada sesiapa yang menyemaknya.',
  'Jika warna lain lebih sesuai, maklumkan sebelum hari Jumaat dan kami akan menukarnya tanpa bayaran.',
  'Sila jelaskan amaun RM480 sebelum 30 Jun, atau beritahu saya jika lebih banyak masa diperlukan.',
  'LHDN memerlukan borang yang ditandatangani sebelum 15 April; tanpanya denda akan dikenakan.',
  'Saya sukar menghubungi puan melalui telefon semalam, jadi dua soalan itu saya tulis di sini.',
  'Kami tidak bekerja pada hari Ahad, tetapi talian kecemasan sentiasa dijawab.',
  'Peguam kami telah menyemak kontrak itu, dan halaman empat kini menyatakan apa yang dipersetujui.',
  'Skop kerja meliputi dua pusingan perubahan; pusingan ketiga dikenakan RM90 sejam.',
  'Dua keping jubin pecah ketika tiba, dan pembekal akan menghantar yang baharu minggu ini.',
  'Ulasan tentang laman web sudah siap, dan laporannya menyenaraikan sebelas perkara, tiga daripadanya segera.',
  'Jangan sekali-kali menghantar kata laluan melalui e-mel; saya akan memberikannya melalui telefon.',
  'Puan boleh menukar tarikh lawatan pada bila-bila masa, sehingga sehari sebelumnya.',
  'Harga telah kami naikkan sebanyak 4 peratus kerana kos kertas meningkat.',
  'Insurans liabiliti profesional yang ditanya itu dilampirkan.',
  'Fail lama disimpan dalam arkib kami selama tujuh tahun, seperti yang dikehendaki oleh undang-undang.',
  'Kursus pencegahan penipuan bermula pada pukul sembilan, dan makan tengah hari disediakan.',
  'Alat ganti itu susah dicari, jadi pembaikan mengambil masa yang lebih lama daripada jangkaan.',
  'Beberapa orang menulis ulasan yang baik tentang majlis itu, dan saya fikir tuan tentu suka membacanya.',
  'Menu kanak-kanak ada pada halaman kedua; mohon semak senarai bahan, kerana seorang tetamu ada alahan.',
]
const ends = [
  'Terima kasih atas kesabaran dan kerjasama tuan.\n\nYang benar,\nMariam',
  'Hubungi saya di talian 03-5550 1010 jika ada perkara yang kurang jelas.\n\nSalam hormat,\nJohan',
  'Saya akan menelefon pada hari Khamis pukul sepuluh.\n\nMariam Hilmi',
  'Hari Selasa atau Rabu, yang mana lebih sesuai?\n\nSekian, terima kasih.\n\nRam',
  'Kami berharap dapat bekerjasama lagi dengan syarikat tuan selepas cuti perayaan.\n\nSalam hormat,\nSiti',
]

export const letters: readonly string[] = openings.flatMap((opening, i) =>
  middles.map((middle, j) => {
    const other = middles[(j + 3 + 2 * i) % middles.length]!
    return [opening, `${middle}${other === middle ? '' : ` ${other}`}`, ends[(i + j) % ends.length]!].join('\n\n')
  }),
)
