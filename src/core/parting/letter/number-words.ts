/** A word of a letter as it is looked up: in small letters, composed. */
type Token = string

/** Forms of the numbers from two on, ten to a row; a bar stands between forms of one number. */
const EN = byNumber(
  'two|twice three|thrice four five six seven eight nine',
  'ten eleven twelve|dozen|dozens thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty|fourty fifty sixty seventy eighty ninety hundred|hundreds',
)

const IS = byNumber(
  'tveir|tvær|tvö|tvo|tveggja|tveimur|tvisvar þrír|þrjár|þrjú|þrjá|þriggja|þremur|þrisvar fjórir|fjórar|fjögur|fjóra|fjögurra|fjórum fimm sex sjö átta níu',
  'tíu ellefu tólf|tylft|tylftir þrettán fjórtán fimmtán sextán sautján átján nítján',
  'tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu hundrað|hundruð|hundruðum|hundruða',
)

const HY_UNITS = 'երկու երեք չորս հինգ վեց յոթ ութ ինը'.split(' ')
const HY_TENS = 'քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն'.split(' ')
const HY_ENDINGS = ['', 'ը', 'ն', 'ի', 'ին', 'ից', 'ով', 'ում', 'երորդ']
const HY: Readonly<Record<Token, number>> = {
  ...named(HY_UNITS, (i) => i + 2, HY_ENDINGS),
  ...byNumber('երկուսը|երկուսն|երկուսի|երկուսից|երկրորդ երրորդ չորրորդ - - - - ինն|իններորդ'),
  ...named(['տաս', 'տասնմեկ'], (i) => i + 10, HY_ENDINGS),
  ...named(['տասն', 'տասնյակ', 'տասնյակներ'], () => 10, HY_ENDINGS),
  ...named(
    HY_UNITS.concat('ինն').map((unit) => `տասն${unit}`),
    (i) => Math.min(i, 7) + 12,
    HY_ENDINGS,
  ),
  ...named(HY_TENS, (i) => (i + 2) * 10, HY_ENDINGS),
  ...Object.assign(
    {},
    ...HY_TENS.map((tens, i) => ({
      ...named([`${tens}մեկ`], () => (i + 2) * 10 + 1, HY_ENDINGS),
      ...named(
        HY_UNITS.concat('ինն').map((unit) => tens + unit),
        (k) => (i + 2) * 10 + Math.min(k, 7) + 2,
        HY_ENDINGS,
      ),
    })),
  ),
  ...named(['հարյուր', 'հարյուրավոր'], () => 100, HY_ENDINGS),
}

const NE_ENDINGS = ['', 'वटा', 'वटै', 'पटक', 'पल्ट', 'जना']
const NE: Readonly<Record<Token, number>> = {
  ...named(
    'दुई तीन चार पाँच छ सात आठ नौ दस एघार बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार उन्नाइस'.split(' '),
    (i) => i + 2,
    NE_ENDINGS,
  ),
  ...named('बीस एक्काइस बाइस तेइस चौबीस पच्चीस छब्बीस सत्ताइस अट्ठाइस उनन्तीस तीस'.split(' '), (i) => i + 20, NE_ENDINGS),
  ...named('बिस - - - चौबिस पच्चिस छब्बिस - - उनन्तिस तिस'.split(' '), (i) => i + 20, NE_ENDINGS),
  ...named('चालीस पचास साठी सत्तरी असी नब्बे सय'.split(' '), (i) => (i + 4) * 10, NE_ENDINGS),
  ...named(['पांच', 'दश', 'चालिस'], (i) => [5, 10, 40][i]!, NE_ENDINGS),
  ...named(['दर्जन', 'दर्जनौं', 'दर्जनौँ'], () => 12),
  ...named(['सयौं', 'सयौँ'], () => 100),
}

const MS = byNumber(
  'dua|kedua tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh lapan|kelapan sembilan|kesembilan',
  'sepuluh|kesepuluh|puluhan sebelas|kesebelas sedozen|dozen',
  '- - - - - - - - seratus|ratusan|beratus',
)

const NAMES: Readonly<Record<string, Readonly<Record<Token, number>>>> = { en: EN, hy: HY, is: IS, ne: NE, ms: MS }

/** What "छ" (is) and "सत्र" (session) must stand before to be six and seventeen. */
const NE_COUNTED = ['वटा', 'वटै', 'पटक', 'पल्ट', 'जना', 'वर्ष', 'महिना', 'हप्ता', 'दिन', 'घण्टा']
const MS_STEPS: Readonly<Record<Token, (n: number) => number>> = {
  belas: (n) => n + 10,
  puluh: (n) => n * 10,
  ratus: (n) => n * 100,
}

/** A number in words from two on, and how many words it takes; null where none begins. `one` is hardly ever a count. */
export function numberAt(words: readonly Token[], at: number, language: string): { n: number; took: number } | null {
  const names = NAMES[language] ?? {}
  const [word, next = ''] = [words[at]!, words[at + 1]]
  const n = names[word]
  if (n === undefined || isNone(words, at, language)) return null
  const step = language === 'ms' && n < 10 ? MS_STEPS[next] : undefined
  if (step) return withUnit(words, at, { n: step(n), took: 2 }, names)
  return withUnit(words, at, { n, took: 1 }, names)
}

/** "The two" and "kedua-dua" say both, which is no count. */
function isNone(words: readonly Token[], at: number, language: string): boolean {
  const [before = '', word, next = ''] = [words[at - 1], words[at]!, words[at + 1]]
  if (language === 'en') return word === 'two' && before === 'the'
  if (language === 'ms') return (word === 'kedua' && next === 'dua') || (word === 'dua' && before === 'kedua')
  return language === 'ne' && (word === 'छ' || word === 'सत्र') && !NE_COUNTED.includes(next)
}

/** "Twenty-five", "tuttugu og fimm", "dua puluh lima". */
function withUnit(
  words: readonly Token[],
  at: number,
  { n, took }: { n: number; took: number },
  names: Readonly<Record<Token, number>>,
): { n: number; took: number } {
  if (n < 20 || n > 90 || n % 10 !== 0) return { n, took }
  const joined = words[at + took] === 'og' ? took + 1 : took
  const unit = names[words[at + joined] ?? '']
  return unit !== undefined && unit < 10 ? { n: n + unit, took: joined + 1 } : { n, took }
}

function byNumber(units: string, teens = '', tens = ''): Record<Token, number> {
  return {
    ...named(units.split(' '), (i) => i + 2),
    ...named(teens.split(' '), (i) => i + 10),
    ...named(tens.split(' '), (i) => (i + 2) * 10),
  }
}

/** Each form of a row with its number; a hyphen leaves one out. */
function named(row: readonly string[], numberOf: (i: number) => number, endings = ['']): Record<Token, number> {
  return Object.fromEntries(
    row.flatMap((forms, i) =>
      forms
        .split('|')
        .filter((form) => form !== '' && form !== '-')
        .flatMap((form) => endings.map((ending) => [(form + ending).normalize('NFC'), numberOf(i)] as const)),
    ),
  )
}
