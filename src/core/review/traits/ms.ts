import type { TraitPhrases } from './trait-phrases.ts'

export const malay: TraitPhrases = {
  lists: {
    they: [
      '(mereka|dia|beliau|anda|pemiliknya|pemilik itu|pelanggan (ini|itu)|klien (ini|itu)|keluarga (ini|itu)|isterinya|suaminya)',
    ],
    group: [
      '(orang|kaum|keluarga|pelanggan|klien|golongan|wanita|warga) (cina|melayu|india|islam|muslim|kristian|hindu|buddha|sikh|asli|asing|tua|emas|cacat|oku|pekak|buta|kulit hitam|yahudi|arab|afrika|rohingya|kurang upaya)',
      '(pendatang|pelarian|gay|lesbian|transgender|warga emas|warga asing|ibu tunggal|oku)',
    ],
    being: [
      '(orang|kaum|keluarga|penganut)? (cina|melayu|india|islam|muslim|kristian|hindu|buddha|yahudi|asing|arab|asli|cacat|oku|pekak|gay|lesbian|transgender|hamil|mengandung|pendatang|pelarian|warga emas|ibu tunggal|janda)',
      '(terlalu|sudah terlalu|terlampau|sudah) (tua|muda|uzur|nyanyuk|berumur)',
    ],
  },
  when: [
    '<group> (memang|semua|itu|ini)? (bukan|tidak|tak) (pasaran|pelanggan|sasaran|sesuai|layak|untuk|dialu) … (kami|kita|alukan)?',
    '(tidak|tak|enggan|berhenti|jangan|bukan) (lagi|mahu|akan|boleh|dapat)? (melayan|menerima|bekerja|berurusan|berkhidmat|mengambil|mahu|mahukan|studio)? (dengan|untuk|kepada)? <group>',
    '<they> (semua|memang|juga|ialah|adalah|seorang)? <being>',
    '(umur|usia|agama|bangsa|keturunan|kewarganegaraan|kecacatan|kehamilan|tudung|loghat|pelat) (mereka|dia|beliau|pemiliknya|anda)',
    '(umurnya|agamanya|bangsanya|keturunannya|kehamilannya|tudungnya|loghatnya|pelatnya)',
    '(dia|beliau|pemiliknya) (sudah|berumur|berusia) (berumur|berusia)? # tahun',
  ],
  unless: [
    '(restoran|kedai|makanan|masakan|muzium|sekolah|persatuan|gereja|kuil|masjid) (cina|melayu|india|islam|muslim|kristian|hindu|buddha|yahudi|arab)',
    '(tua|muda) untuk (dicetak|dibuka|digunakan)',
  ],
  pardons: ['(tanpa mengira|tidak kira|tak kira|semua orang|sesiapa|apa jua)'],
}
