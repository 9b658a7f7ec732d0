import { createHash } from 'node:crypto'

/** Paper and ink, as on the screens, in light and dark and on a phone; printed, the sheet alone is left. */
export const SHEET_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --surface: #fff; --ink: #1f2421; --muted: #5f6662; --line: #e4e1da; --edge: #85897f; --accent: #1f6f5c; --on-accent: #fff; --brick: #a33f26; --brick-soft: #fbeeea }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151817; --surface: #1d2120; --ink: #ecebe6; --muted: #a3aaa5; --line: #2e3432; --edge: #747c77; --accent: #5db99f; --on-accent: #0c211b; --brick: #e58a72; --brick-soft: #33211d }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Devanagari', system-ui, sans-serif; overflow-wrap: anywhere }
:lang(ne) { line-height: 1.75 }
main { max-width: 44rem; margin: 0 auto; padding: 32px 20px 72px }
h1, h2, h3 { font-family: 'Noto Serif', 'Noto Serif Armenian', 'Noto Serif Devanagari', Georgia, serif; line-height: 1.3; font-weight: 600 }
:lang(ne) :is(h1, h2, h3) { line-height: 1.6 }
h1 { font-size: 1.75rem; margin: 0 0 4px } h2 { font-size: 1.15rem; margin: 0 0 8px } h3 { font-size: 1rem; margin: 0 }
p { margin: 0; max-width: 68ch } ul { margin: 0; padding: 0; list-style: none } li + li { margin-top: 12px }
.muted { color: var(--muted) } .small { font-size: .9rem }
section, form { border-top: 1px solid var(--line); margin-top: 28px; padding-top: 24px }
.terms { display: block; color: var(--muted); font-size: .95rem } .terms strong { color: var(--ink); font-weight: 600 }
.said { white-space: pre-line }
.asked { border-inline-start: 3px solid var(--accent); padding-inline-start: 12px } .asked p + p { margin-top: 4px }
.trouble { border: 1px solid var(--brick); background: var(--brick-soft); border-radius: 8px; padding: 12px 16px; margin-top: 16px } .trouble h3 { color: var(--brick) }
label { display: block; font-weight: 600; margin-top: 20px } .hint { display: block; color: var(--muted); font-size: .9rem; font-weight: 400 }
textarea, input[type=text] { display: block; width: 100%; margin-top: 6px; padding: 10px 12px; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: 8px }
textarea { min-height: 5.5em; resize: vertical } [aria-invalid=true] { border-color: var(--brick) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.buttons { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 24px }
button, .button { min-height: 48px; padding: 10px 20px; font: inherit; font-weight: 600; border-radius: 8px; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center }
button.second, .button { background: none; color: var(--accent) }
.leave { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #000 }
  body { font-size: 11pt; line-height: 1.45 } main { max-width: none; padding: 0 } form, .screen { display: none }
  section { break-inside: avoid; margin-top: 14pt; padding-top: 10pt } h2 { break-after: avoid }
}
`

/** What the page may load: its own style, and its form sent to us. Nothing else, and no program. */
export const SHEET_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
