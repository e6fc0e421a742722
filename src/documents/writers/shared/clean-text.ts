/** Line ends of all kinds; Word and old forms use vertical tab and form feed for them. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

/** Control characters, halves of surrogate pairs and the two non-characters that XML 1.0 forbids; DEL, which exceljs drops. */
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as every format can hold it: line ends are `\n`, what XML forbids becomes U+FFFD, all else stays as typed. */
export const cleanText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, '\ufffd')
