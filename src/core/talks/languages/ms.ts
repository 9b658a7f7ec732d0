import type { TalkLanguage } from '../language.ts'

export const malay: TalkLanguage = {
  // "kita" means you and us, and is left out.
  own: 'saya aku kami'.split(' '),
  yours: 'anda awak kamu tuan puan encik cik engkau'.split(' '),
  yourEnds: [/^(?!bertemu|menemu|ketemu)\p{L}{5,}mu$/u],
  takesOn: [/\b(?:saya|kami) (?:akan|janji|berjanji|pastikan|uruskan|selesaikan)\b/],
  filler: [
    'erm',
    'macam',
    'apa nama',
    'sebenarnya',
    'kan',
    'lah',
    'iyalah',
    'yelah',
    'dan sebagainya',
    'maksud saya',
    'kiranya',
  ],
  common:
    'yang dengan untuk pada dari daripada kepada oleh akan telah sudah masih lagi juga hanya sahaja saja tidak bukan boleh perlu mahu ingin lebih kurang sangat sekali semua setiap satu dua ini itu sini situ sana bagaimana bila mana apa siapa kenapa mengapa kerana supaya kalau jika ketika waktu masa tahun bulan minggu hari terima kasih sila baik orang perkara'.split(
      ' ',
    ),
  begins: [
    /\b(?:mari|jom|boleh|baiklah) (?:kita )?(?:mula|mulakan|bincang|bincangkan|teruskan)\b/,
    /\b(?:perkara|agenda|soalan) (?:pertama|utama)\b/,
    /\bapa yang (?:tuan|puan|encik|cik|anda) (?:ingin|mahu|nak) (?:bincangkan|bualkan|mulakan)\b/,
  ],
}
