import { checkTone } from '../src/core/letters/tone/check-tone.ts'
import type { ToneLanguage } from '../src/core/letters/tone/language.ts'
import { toneLanguages } from '../src/core/letters/tone/languages/all.ts'
import { fixtures } from '../test/core/tone/fixtures.ts'
import type { Bench } from './bench.ts'
import { median, time } from './figures.ts'
import type { Figure } from './figures.ts'

const RUNS = 200
const WARM = 30
const WORDS = 100

/** The tone check on paragraphs of a hundred words, in each language. */
export function measureTone(bench: Bench): Promise<Figure[]> {
  return Promise.resolve(toneLanguages.flatMap((language) => figuresOf(language, bench)))
}

function figuresOf(language: ToneLanguage, bench: Bench): Figure[] {
  const { flag, letters } = fixtures[language.language]!
  const began = performance.now()
  check('', language)
  const first = performance.now() - began
  const name = language.language
  const runs = bench.sized(RUNS)
  const bad = paragraph(flag.map(([, text]) => text))
  const good = paragraph(letters)
  const marks = check(bad, language)
  return [
    { what: `${name}: phrases read, once`, figure: time(first) },
    {
      what: `${name}: 100 words with ${marks} marks`,
      figure: time(timed(() => check(bad, language), runs)),
      goal: 'under 10 ms',
    },
    {
      what: `${name}: 100 ordinary words`,
      figure: time(timed(() => check(good, language), runs)),
      goal: 'under 10 ms',
    },
  ]
}

function check(text: string, language: ToneLanguage): number {
  return checkTone(text, { language, kind: 'letter', parting: true }).marks.length
}

function paragraph(texts: readonly string[]): string {
  return texts.join(' ').split(/\s+/).slice(0, WORDS).join(' ')
}

/** Milliseconds of a run, the median of many, after some to warm up. */
function timed(work: () => unknown, runs: number): number {
  for (let i = 0; i < WARM; i++) work()
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return median(times)
}
