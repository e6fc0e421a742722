/** Colours, type and page: the values are the portal's, so that the file looks like the page it was saved from. */
const BASE = `
:root { --ink: #17202a; --ink-2: #414d5a; --line: #d5dce3; --paper: #fff; --wash: #f3f5f7; --sum: #e8eff7; --focus: #12498a; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #edf1f5; --ink-2: #bcc6d0; --line: #323c47; --paper: #11161c; --wash: #1a2129; --sum: #172639; --focus: #a3caff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.75 "Noto Serif SC", "Source Han Serif SC", "FangSong", "STFangsong", serif; line-break: strict; }
main { max-width: 52rem; margin-inline: auto; }
h1 { font-size: 1.625rem; line-height: 1.4; text-align: center; text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere; margin-block: 1.5rem; }
h2, h3, h4 { font-size: 1.125rem; line-height: 1.5; margin-block: 1.5rem 0.5rem; }
h2, caption { font-family: "Noto Sans SC", "SimHei", "STHeiti", sans-serif; }
h3 { font-weight: 400; font-family: "KaiTi", "STKaiti", serif; }
p { margin-block: 0.5rem; text-indent: 2em; overflow-wrap: anywhere; }
@media (min-width: 40rem), print { p { text-align: justify; } }
.flush, .centre, .note, .closing p { text-indent: 0; }
.centre { text-align: center; }
.note { font-size: 0.9375rem; color: var(--ink-2); }
.closing { width: fit-content; margin: 3rem 4em 0 auto; }
.closing p { text-align: center; margin: 0; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`

const TABLES = `
.scroll { overflow-x: auto; margin-block: 1rem; }
.scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.law { border-collapse: separate; border-spacing: 0; width: 100%; border-top: 2px solid var(--ink); border-left: 1px solid var(--line); font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
.law caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
.law th, .law td { border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 0.4rem 0.5rem; font-weight: 400; background: var(--paper); text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
.law th { background: var(--wash); }
.law .left { text-align: left; }
.law .right { text-align: right; }
.law .num { font-weight: 600; overflow-wrap: normal; }
.law .z { font-weight: 400; color: var(--ink-2); }
.law .v { writing-mode: vertical-rl; letter-spacing: 0.1em; padding: 0.5rem 0.2rem; }
.law td.sum { background: var(--sum); }
.law:not(.wide):not(.wider) .s1 { min-width: 6rem; }
.wide { min-width: 36rem; }
.wider { min-width: 50rem; }
.cap { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
.sticky { table-layout: fixed; }
.sticky .a { width: 1.625rem; } .sticky .c { width: 6.5rem; } .sticky .n { width: 3.75rem; }
.sticky thead th { padding-inline: 0.2rem; }
.sticky .s1, .sticky .s2, .sticky .s3 { position: sticky; z-index: 1; left: 0; }
.sticky .s2 { left: 1.625rem; } .sticky .s3 { left: 3.25rem; }
.sticky .sum { position: sticky; right: 0; z-index: 1; border-left: 1px solid var(--line); }
@media (min-width: 900px) { .wide, .wider { min-width: 0; } .sticky .a { width: 2rem; } .sticky .c { width: 17rem; } .sticky .n { width: auto; } .sticky .s2 { left: 2rem; } .sticky .s3 { left: 4rem; } }
`

const PRINT = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
:root { --ink: #000; --ink-2: #000; --line: #000; --paper: #fff; --wash: #fff; --sum: #fff; }
body { padding: 0; font: 16pt/29pt "FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif SC", serif; }
main { max-width: none; }
h1 { font-size: 22pt; line-height: 33pt; margin-block: 0 29pt; }
h2, h3, h4 { font-size: 16pt; line-height: 29pt; margin: 0; padding-left: 2em; break-after: avoid; }
p { margin: 0; } .note { font-size: 12pt; line-height: 18pt; }
.closing { margin-top: 58pt; break-inside: avoid; }
.scroll { overflow: visible; margin-block: 6pt; }
.law { font-size: 9.5pt; line-height: 1.25; border-top-width: 1px; } .law th, .law td { padding: 2pt 2.5pt; }
.law .num { font-weight: 400; }
.wide, .wider { min-width: 0; } .sticky .a { width: 16pt; } .sticky .c { width: 38%; } .sticky .n { width: auto; }
.sticky .s1, .sticky .s2, .sticky .s3, .sticky .sum, .cap { position: static; }
tr { break-inside: avoid; } thead { display: table-header-group; }
.new-page { break-before: page; }
}
`

/** The one style sheet of documents; nothing in it is fetched from elsewhere. */
export const STYLESHEET = `${BASE}${TABLES}${PRINT}`.trim()
