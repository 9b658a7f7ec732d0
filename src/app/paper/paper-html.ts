import { embedded, facesFor } from './fonts.ts'
import { wordsOn } from './letter-paper.ts'
import type { LetterPaper } from './letter-paper.ts'

/**
 * The letter as a page of its own that loads nothing and runs nothing: A4, page numbers from the second page on. Every
 * line of a name or an address is kept apart, so that one that runs right to left does not turn its neighbours round.
 */
export function paperHtml(paper: LetterPaper): string {
  const { language, sender, recipient, day, subject, paragraphs } = paper
  const faces = facesFor(wordsOn(paper), 'woff2')
  const families = [...new Set(faces.map(({ family }) => family))].map((family) => `'${family}'`).join(', ')
  const cuts = faces.map(
    (face) =>
      `@font-face{font-family:'${face.family}';font-weight:${face.weight};src:url(${embedded(face)}) format('${face.format}')}`,
  )
  return `<!doctype html>
<html lang="${escaped(language)}" dir="ltr"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escaped(subject)}</title>
<style>${cuts.join('\n')}
${STYLE}
body{font-family:${families}}</style></head><body>
<address class="sender">${lines(sender)}</address>
<address class="recipient">${lines(recipient)}</address>
<p class="day">${lines([day])}</p>
<h1>${lines([subject])}</h1>
${paragraphs.map((text) => `<p>${lines(text.split('\n'))}</p>`).join('\n')}
</body></html>`
}

const STYLE = `@page{size:A4;margin:25mm 22mm 25mm 25mm;@bottom-right{content:counter(page);font:9pt 'noto-sans latin';color:#555}}
@page:first{@bottom-right{content:none}}
html{font-size:11pt;line-height:1.5;color:#1a1a1a}body{margin:0}
address{font-style:normal;white-space:pre-wrap}.sender{color:#555;font-size:9.5pt;margin-bottom:12mm}
.recipient{margin-bottom:10mm}.day{margin:0 0 8mm}h1{font-size:11pt;font-weight:600;margin:0 0 5mm}
p{margin:0 0 3.6mm;white-space:pre-wrap;overflow-wrap:anywhere;orphans:2;widows:2}`

function lines(texts: readonly string[]): string {
  return texts.map((text) => `<bdi dir="auto">${escaped(text)}</bdi>`).join('<br>')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
