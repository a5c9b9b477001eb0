/** What a page's bytes say in characters, and in which charset they were read. */
export interface Decoded {
  readonly html: string
  readonly charset: string
}

/** Standards ask for 1,024 bytes; pages put scripts before their `<meta charset>` all the same. */
const META_WITHIN = 8192
// Takes `<meta charset="x">` and `content="text/html; charset=x"`; leaves a script's `data-charset="x"`.
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i
// Takes `text/html; charset="UTF-8"`.
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w.:-]+)/i
// Takes `<html lang="ru-RU">`.
const LANGUAGE = /<html\b[^>]*?\blang\s*=\s*["']?\s*([a-z]{2})/i

/** What pages of a language were written in before UTF-8; all others in windows-1252. */
const LEGACY: Readonly<Record<string, string>> = {
  ar: 'windows-1256', fa: 'windows-1256', be: 'windows-1251', bg: 'windows-1251', mk: 'windows-1251', ru: 'windows-1251',
  sr: 'windows-1251', uk: 'windows-1251', cs: 'windows-1250', hr: 'windows-1250', hu: 'windows-1250', pl: 'windows-1250',
  ro: 'windows-1250', sk: 'windows-1250', sl: 'windows-1250', el: 'windows-1253', he: 'windows-1255', ja: 'shift_jis',
  ko: 'euc-kr', lt: 'windows-1257', lv: 'windows-1257', et: 'windows-1257', th: 'windows-874', tr: 'windows-1254',
  vi: 'windows-1258', zh: 'gb18030',
}

/**
 * Reads a page's bytes by its byte order mark, else as UTF-8 where they are UTF-8, whatever header and
 * meta say (text in another charset is all but never valid UTF-8), else as declared, else by its language.
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string): Decoded {
  const wide = utf16(bytes)
  if (wide) return decoded(bytes, wide)
  const start = String.fromCharCode(...bytes.subarray(0, META_WITHIN))
  const declared = known(HEADER_CHARSET.exec(contentType ?? '')?.[1]) ?? known(META_CHARSET.exec(start)?.[1])
  // Escape sequences of plain ASCII, which are valid UTF-8 as well.
  if (declared === 'iso-2022-jp') return decoded(bytes, declared)
  const strict = strictUtf8(bytes) ?? cutUtf8(bytes)
  if (strict !== null) return { html: strict, charset: 'utf-8' }
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) return decoded(bytes, declared)
  if (isMostlyUtf8(bytes)) return decoded(bytes, 'utf-8')
  return decoded(bytes, LEGACY[LANGUAGE.exec(start)?.[1]?.toLowerCase() ?? ''] ?? 'windows-1252')
}

const decoded = (bytes: Uint8Array, charset: string): Decoded => ({ html: new TextDecoder(charset).decode(bytes), charset })

/** UTF-16 by its mark, or by the zero that is every second byte of a page's first tags. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const [a, b, c, d] = bytes
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  if (a === 0 && b && c === 0 && d) return 'utf-16be'
  return null
}

/** The charset's standard name: "latin1" → "windows-1252"; null where no decoder knows it. */
function known(label: string | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A page cut off in the middle of a character is UTF-8 all the same, if other characters before show it. */
function cutUtf8(bytes: Uint8Array): string | null {
  let end = bytes.length - 1
  while (end > 0 && bytes.length - end < 4 && isContinuation(bytes[end]!)) end--
  const text = bytes[end]! >= 0xc0 ? strictUtf8(bytes.subarray(0, end)) : null
  return text !== null && text.length < end ? text : null
}

/** UTF-8 with a few bad bytes in it (a cut teaser, a pasted ad) is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead < 0x80) continue
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    if (lead >= 0xc2 && lead < 0xf5 && areContinuations(bytes, i + 1, i + length)) {
      good++
      i += length - 1
    } else bad++
  }
  return good > 2 * bad
}

function areContinuations(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isContinuation(bytes[i] ?? 0)) return false
  return true
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80
