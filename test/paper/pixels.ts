import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'

const ORIGIN = 'http://paper.test'
const PDFJS = fileURLToPath(import.meta.resolve('unpdf/pdfjs'))

/** Where something is drawn on a page, row by row: '1' where there is ink, cut to what is drawn. */
export type Ink = { width: number; height: number; rows: string[] }

/** Draws the first page of a PDF; `inkOf` gives each paragraph of it. */
export type Painter = { inkOf(pdf: Uint8Array): Promise<Ink[]>; close(): Promise<void> }

/** Opens a browser in which pages of a PDF are drawn; nothing of it goes over a network. */
export async function openPainter(): Promise<Painter> {
  const executablePath = process.env['GOODTERMS_TEST_CHROMIUM']!
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const page = await browser.newPage()
  await page.route('**/*', (route) =>
    route.request().url() === `${ORIGIN}/pdfjs.mjs`
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(PDFJS, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' }),
  )
  await page.goto(`${ORIGIN}/`)
  return { inkOf: async (pdf) => bandsOf(await draw(page, pdf)), close: () => browser.close() }
}

/** Runs in the browser: draws at 216 dots an inch, and looks at what is darker than a light grey. */
const DRAW = `async (base64) => {
  const { getDocument } = await import('/pdfjs.mjs')
  const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const sheet = await (await getDocument({ data, disableFontFace: true }).promise).getPage(1)
  const viewport = sheet.getViewport({ scale: 3 })
  const canvas = document.querySelector('canvas')
  Object.assign(canvas, { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) })
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await sheet.render({ canvas, canvasContext: context, viewport }).promise
  const { data: dots, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => (dots[(y * width + x) * 4] < 160 ? '1' : '0')).join(''))
}`

async function draw(page: Page, pdf: Uint8Array): Promise<string[]> {
  return page.evaluate(`(${DRAW})(${JSON.stringify(Buffer.from(pdf).toString('base64'))})`)
}

/** Blank rows that part two paragraphs; marks over and under letters leave fewer. */
const GAP = 24

function bandsOf(rows: readonly string[]): Ink[] {
  const bands: string[][] = []
  let blank = GAP
  for (const row of rows) {
    if (!row.includes('1')) {
      blank++
      continue
    }
    if (blank >= GAP) bands.push([])
    else for (let n = 0; n < blank; n++) bands.at(-1)!.push('')
    bands.at(-1)!.push(row)
    blank = 0
  }
  return bands.map(cut)
}

function cut(rows: readonly string[]): Ink {
  const left = Math.min(...rows.map((row) => row.indexOf('1')).filter((x) => x >= 0))
  const right = Math.max(...rows.map((row) => row.lastIndexOf('1')))
  return { width: right - left + 1, height: rows.length, rows: rows.map((row) => row.slice(left, right + 1)) }
}

/** How much of two drawings lies within a dot and a half of the other, 0 to 1, both brought to one size. */
export function alike(one: Ink, other: Ink): number {
  return Math.min(coveredBy(one, other), coveredBy(other, one))
}

function coveredBy(one: Ink, other: Ink): number {
  let [ink, near] = [0, 0]
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (one.rows[y]![x] !== '1') continue
      ink++
      const [oy, ox] = [Math.round((y / one.height) * other.height), Math.round((x / one.width) * other.width)]
      if (isNear(other, oy, ox)) near++
    }
  }
  return ink === 0 ? 0 : near / ink
}

function isNear({ rows }: Ink, y: number, x: number): boolean {
  for (let dy = -1; dy <= 1; dy++) if (rows[y + dy]?.slice(Math.max(0, x - 1), x + 2).includes('1')) return true
  return false
}
