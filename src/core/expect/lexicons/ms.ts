import type { LexiconText } from './lexicon-text.ts'

export const ms: LexiconText = {
  stop: `dan atau tetapi tapi yang di ke dari daripada pada untuk dengan oleh ini itu saya aku kami kita anda awak tuan puan
    encik cik mereka dia ia adalah ialah akan telah sudah sedang boleh dapat perlu mesti patut apa bila mana bagaimana
    kenapa mengapa semua setiap juga hanya sahaja saja sangat lagi masih ingin mahu nak fikir ingat sangka jangka jangkakan
    harap harapkan percaya tolong sila terima kasih ada jadi kalau jika maka supaya kerana selepas sebelum sehingga dalam
    kata cakap baca membaca dibaca ya baik ok janji berjanji bersetuju setuju faham termasuk baru datang`.replaceAll(
    '\n',
    ' ',
  ),
  negations: 'tidak tak bukan belum tanpa tiada jangan takkan dikecualikan kecuali',
  negationEnds: '',
  suffixes: 'kannya annya kan nya lah kah an i',
  prefixes: 'memper meng meny mem men me diper di ber ter peng peny pem pen pe ke se',
  cues: {
    comes: 'siap lewat lambat tarikh hantar serah serahan tiba selesai',
    changes: 'ubah perubahan pindaan pembetulan pusingan',
    reply: 'jawab balas maklum balasan',
    reach: 'hubungi telefon',
    emergency: 'kecemasan segera mendesak',
  },
  today: ['hari ini', 'sekarang'],
  tomorrow: ['esok'],
  hours: 'jam',
  days: 'hari',
  numbers: ['satu pertama sekali', 'dua kedua', 'tiga ketiga', 'empat keempat', 'lima kelima', 'enam keenam'],
  you: 'anda awak tuan puan encik cik',
  me: 'saya kami kita aku',
  vague: ['segera', 'secepat mungkin', 'tidak lama lagi', 'tepat pada masanya', 'dalam masa terdekat', 'cepat'],
  working: 'bekerja pejabat',
  always: ['24/7', 'bila-bila masa', 'setiap masa', 'sepanjang masa', 'sentiasa', '24 jam'],
  unlimited: ['tanpa had', 'tidak terhad', 'tiada had', 'seberapa banyak', 'sebanyak mana'],
}
