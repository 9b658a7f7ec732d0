/** Paper and ink, as on the screens; the page stands alone so that it works without them. */
export const API_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --surface: #fff; --ink: #1f2421; --muted: #5f6662; --line: #e4e1da; --accent: #1f6f5c }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151817; --surface: #1d2120; --ink: #ecebe6; --muted: #a3aaa5; --line: #2e3432; --accent: #5db99f }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 'Noto Sans', system-ui, sans-serif }
:lang(ne) body { line-height: 1.7 }
main { max-width: 60rem; margin: 0 auto; padding: 32px 16px 64px }
h1, h2 { font-family: 'Noto Serif', Georgia, serif; line-height: 1.25 }
h1 { font-size: 2rem } h2 { font-size: 1.25rem; margin: 0 0 8px } h3 { font-size: 1rem; margin: 16px 0 4px; color: var(--muted) }
p { max-width: 68ch } em { color: var(--muted); font-style: normal }
a { color: var(--accent) } a:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none } nav a { display: inline-block; padding: 4px 0 }
section { border-top: 1px solid var(--line); padding-top: 24px; margin-top: 24px }
code, pre { font: 14px/1.5 ui-monospace, monospace } h2 code { font-size: 1.1rem; overflow-wrap: anywhere }
pre { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 12px; overflow-x: auto; margin: 0 }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-top: 1px solid var(--line) }
strong { font-weight: 400; color: var(--accent) }
`
