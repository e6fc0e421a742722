/**
 * Older programs name a Chinese encoding (GBK-EUC-H, UniGB-UCS2-H) instead of saying what each character is. The tables
 * that PDF libraries ship for these are megabytes; here they are made from Node's own GB18030 decoder. A character's
 * number in the font is replaced by its GBK code, which is enough for words, though not for drawing.
 */
export const CMAPS = String.raw`
const hex = (value) => '<' + value.toString(16).padStart(4, '0') + '>'

/** GBK codes of two bytes with the UTF-16 unit each stands for. */
function* gbkCharacters() {
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text !== '\ufffd') yield [lead * 256 + trail, text.charCodeAt(0)]
    }
  }
}

const ASCII = Array.from({ length: 0x5f }, (_, index) => 0x20 + index)
/** Numbers of ASCII in Adobe-GB1, by which a file gives their widths. */
const PROPORTIONAL = 1, HALF_WIDTH = 814
const SPACES_GBK = '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange'
const SPACES_WIDE = '1 begincodespacerange <0000> <ffff> endcodespacerange'
const entries = (kind, lines) => {
  let text = ''
  for (let from = 0; from < lines.length; from += 100) {
    const part = lines.slice(from, from + 100)
    text += part.length + ' begin' + kind + ' ' + part.join(' ') + ' end' + kind + ' '
  }
  return text
}

function chineseCMap(name) {
  if (name === 'Adobe-GB1-UCS2') {
    const ascii = [PROPORTIONAL, HALF_WIDTH].flatMap((first) => ASCII.map((code) => [first + code - 0x20, code]))
    const pairs = [...ascii, ...gbkCharacters()]
    return SPACES_WIDE + ' ' + entries('bfchar', pairs.map(([cid, unit]) => hex(cid) + ' ' + hex(unit)))
  }
  if (/^UniGB-(?:UCS2|UTF16)-[HV]$/.test(name)) {
    const pairs = [...ASCII.map((code) => [PROPORTIONAL + code - 0x20, code]), ...gbkCharacters()]
    return SPACES_WIDE + ' ' + entries('cidchar', pairs.map(([cid, unit]) => hex(unit) + ' ' + cid))
  }
  if (/^GB(?:K|Kp|K2K|pc)?-(?:EUC-)?[HV]$/.test(name) && name !== 'GB-H' && name !== 'GB-V') {
    const first = /^GB(?:Kp|pc)-/.test(name) ? PROPORTIONAL : HALF_WIDTH
    return SPACES_GBK + ' 2 begincidrange <20> <7e> ' + first + ' <8140> <fefe> ' + 0x8140 + ' endcidrange'
  }
  throw new Error('no such encoding')
}

/** What pdf.js asks for when it needs a table; faces and programs it also asks for are not given. */
class ChineseTables {
  async fetch({ kind, filename }) {
    if (kind !== 'cMapUrl') throw new Error('not given')
    const head = '/CMapName /' + filename + ' def /WMode ' + (filename.endsWith('V') ? 1 : 0) + ' def begincmap '
    return new TextEncoder().encode(head + chineseCMap(filename) + ' endcmap')
  }
}
`
