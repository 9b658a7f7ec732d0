import type { ReplyLanguage } from '../language.ts'

export const malay: ReplyLanguage = {
  language: 'ms',
  concern: {
    found: [
      'terima kasih … (kerana|atas) … (memberitahu|menulis|menghubungi|menyatakan|menegur|e-mel|surat|teguran|kesabaran|panggilan|keterusterangan)',
      '(saya|kami) (faham|memahami|mengerti|nampak|tahu|dapat|boleh) … (mengapa|kenapa|bahawa|perasaan|betapa|kesulitan|apa|faham|memahami)',
      '(ini|itu|perkara ini|hal ini) … (tidak (patut|sepatutnya|seharusnya)|menyusahkan|merugikan|mengecewakan|menyukarkan)',
      '(anda|tuan|puan|encik|cik) … (menunggu|kehilangan|bergantung|membayar|mengharapkan|memerlukan|terpaksa)',
      '(saya|kami) … (prihatin|risau|bimbang) … (bahawa|dengan|tentang|akan)',
    ],
    vague: [
      '(maklum balas|pandangan|pendapat|kepuasan) … (penting|dihargai|bermakna)',
      '(kami|saya) (menghargai|mengambil) … (maklum balas|serius|pandangan|berat)',
      'terima kasih (kerana|atas) (maklum balas|menghubungi kami)',
    ],
  },
  offer: {
    found: [
      '(saya|kami|beliau) (akan|boleh|sedang|telah|sudah) … (hantar|menghantar|telefon|menelefon|hubungi|menghubungi|bayar|membayar|pulangkan|memulangkan|baiki|membaiki|betulkan|membetulkan|ganti|mengganti|menggantikan|cetak|mencetak|buat|membuat|siapkan|menyiapkan|datang|tulis|menulis|beri|memberi|memberikan|ubah|mengubah|semak|menyemak|batalkan|membatalkan)',
      'akan (menghantar|menelefon|menghubungi|membayar|memulangkan|membaiki|membetulkan|menggantikan|mencetak|menyiapkan|datang|memberikan|dihantar|dibaiki|digantikan)',
      '(anda|tuan|puan) akan (mendapat|menerima) …',
    ],
    vague: [
      '(sila|silakan) … (hubungi|beritahu|maklumkan)',
      'jangan (segan|teragak)',
      '(kami|saya) … (sedaya upaya|berusaha|cuba|menyiasat|meneliti)',
      '(apa|bagaimana) … (boleh|dapat) (kami|saya) …',
    ],
  },
  who: ['(saya|saya sendiri)'],
  when: [
    '(dalam|dalam tempoh|dalam masa) (#|satu|dua|tiga|empat|lima) (minit|jam|hari|hari bekerja|minggu)',
    '(sebelum|selewat-lewatnya|selewat|menjelang) … (tengah hari|petang|malam|akhir|esok|hari)',
    '(pagi|petang|malam|minggu|hari) (ini|depan|esok)',
    '(esok|segera|sekarang juga|hari ini)',
  ],
  denial: [
    '(ini|itu|perkara (ini|itu)) (tidak (pernah )?berlaku|tidak benar|tidak betul)',
    '(anda|tuan|puan) … (melebih|berlebih*|terlalu sensitif|tersilap|salah faham|mereka*)',
    'tiada (orang|pelanggan|siapa) (lain )?(yang )?(pernah )?(mengadu|merungut|komplen)',
    '(tidak|tak) (lah )?(begitu|seteruk|selewat) (teruk|lewat|serius|penting|itu)',
    '(kami|saya) (tidak (melakukan|membuat)|sudah melakukan) … (salah|silap|betul)',
    '(bertenang|tenanglah|sabarlah)',
  ],
  counter: [
    '(anda|tuan|puan) (sepatutnya|seharusnya|patut|patutnya)',
    '(kalau|jika|sekiranya) (anda|tuan|puan) … (membaca|mendengar|menjawab|membayar|beritahu|menghantar)',
    'apa (yang )?(anda|tuan|puan) (harapkan|jangkakan)',
    '(cermin|lihatlah|tengok) … diri',
    '(anda|tuan|puan) sendiri … (lewat|salah|silap|menukar|lambat)',
  ],
  confirms: [
    '(pesanan|invois|akaun|projek|temu janji|rawatan|fail|kontrak|lawatan|pembelian|bayaran|tempahan|penghantaran) (anda|tuan|puan)',
    '(semasa|apabila|ketika|selepas|sejak) (anda|tuan|puan) (datang|memesan|membeli|menempah|membayar|melawat)',
    '(rekod|fail|buku|sistem|catatan) (kami|saya)',
    '(sebagai|selaku) (pelanggan|klien|pesakit|tetamu)',
  ],
  plain:
    'maaf terima kasih e-mel surat tulis telefon aduan masalah sila klien pelanggan bantu salah betul berlaku beritahu kata masa kerja khidmat baik buruk mahu perlu faham tahu fikir rasa dapat beri',
}
