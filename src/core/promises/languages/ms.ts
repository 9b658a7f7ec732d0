import { ENGLISH } from '../../questions/language.ts'
import type { PromiseLanguage } from '../language.ts'
import { malayDays } from './days/ms.ts'

/** After "akan": what is no deed. */
const IDLE =
  '(?! (tidak|tak|cuba|berada|bercuti|cuti|lihat|fikir|tunggu|menunggu|perlu|memerlukan|ingin|mahu|rasa|ke luar|tiada|belum|mungkin|pertimbang*|sibuk|tutup|di|gembira|berbesar|bersara|pindah))'
const DONE =
  '(siap|sedia|dibuat|dijalankan|dilaksanakan|diuruskan|tersedia|dihantar|dikirim|sampai|tiba|dibayar|diselesaikan|selesai|diserahkan|dipos|dipasang|dibaiki|diperbetulkan|dicetak|dikemas kini|dijelaskan|disiapkan|diterima)'
const WE = '(saya|kami|pihak kami|syarikat kami)'
const DO =
  '(hantar|menghantar|kirim|mengirim|hubungi|menghubungi|telefon|menelefon|siapkan|menyiapkan|selesaikan|menyelesaikan|bayar|membayar|serahkan|menyerahkan|balas|membalas|jawab|menjawab|bawa|membawa|pos|mengepos|datang|pasang|memasang|baiki|membaiki|betulkan|emel|mengemel|maklumkan|memaklumkan|beri|memberi|berikan|memberikan|sediakan|menyediakan|cetak|mencetak|pindahkan|jelaskan|kemas kini|muktamadkan|sampaikan|menyampaikan)'

export const malay: PromiseLanguage = {
  language: 'ms',
  letters:
    /\b(?:saya|kami|akan|hantar|esok|lusa|pada|sebelum|terima|tuan|puan|anda|siap|hari|minggu|dihantar|selewat*)\b/,
  alphabet: ENGLISH,
  binds: [
    `${WE} (juga )?akan${IDLE} [a-z]+`,
    `akan (saya|kami) ${DO}`,
    `(?<!(mereka|dia|beliau|pembekal|pelanggan) )akan ${DO}(?! oleh)`,
    `(${WE} )?(berjanji|janji|jamin|menjamin)`,
    `(tuan|puan|encik|cik|anda|tuan puan|pihak tuan|pihak puan) akan (terima|menerima|dapat|mendapat)(nya)?`,
    `akan ${DONE}`,
    'akan berada di (tangan|pejabat) (tuan|puan|anda)',
  ],
  leans: [`${WE} (nak |hendak |pasti |terus )?${DO}`, `(siap|sampai|tiba|sedia) (pada|menjelang|selewat*|esok|lusa)`],
  loosens: [
    '(jika|kalau|sekiranya|jikalau|apabila|bila|setelah|selepas (tuan|puan|anda|kami|saya|pembayaran|menerima|mendapat|kelulusan)|sama ada|asalkan|dengan syarat|bergantung|melainkan|seandainya|sebaik sahaja)',
    '(tuan|puan|encik|cik|anda|dia|beliau|mereka) (kata|berkata|tulis|menulis|cakap|janji|berjanji|menyatakan|beritahu)',
    '(saya|kami) (harap|berharap|rasa|fikir|ingat|kata|tulis)',
    '(semalam|kelmarin|tadi)',
  ],
  loosensClause: [
    '(tidak|tak|belum|bukan|jangan|mustahil|tiada)',
    '(mungkin|barangkali|boleh|dapat(?! (pada|esok))|harap|harapnya|mudah mudahan|rasanya|agaknya|kemungkinan|sepatutnya|sekiranya)',
    '(cuba|mencuba|berusaha|usahakan|bercadang|merancang|berhasrat|ingin|mahu)',
  ],
  harmless: [
    'tidak lewat (dari|daripada)',
    'tidak melebihi',
    'selewat lewatnya',
    'paling lewat',
    '(sila|tolong) (maklumkan|beritahu|hubungi)…$',
    '(maklumkan|beritahu)( kepada)? (saya|kami) (jika|kalau|sekiranya)…$',
    'secepat mungkin',
    'seberapa segera',
    'tidak (apa|mengapa)',
    'jangan (risau|bimbang)',
  ],
  parts: ['dan', 'tetapi', 'tapi', 'namun', 'kerana', 'sebab', 'dan kemudian', 'yang'],
  ownVerbs: ['(ialah|adalah|bermula|dibuka|ditutup|berlangsung|diadakan|tuan|puan|anda|mereka|dia)'],
  days: malayDays,
}
