/** What a file can be, apart from a page or a text: those are the intake's to tell. */
export type Kind = 'feed' | 'sitemap' | 'archive' | 'mailbox' | 'mail' | 'gzip' | 'page'

// By how it begins, after a byte order mark and white space; the first that fits. With one beginning of each.
const BEGINNINGS: readonly (readonly [Kind, RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['archive', /^WARC\/[01]\.\d/],
  // From ana@harbour.example Tue Mar  3 10:00:00 2026
  ['mailbox', /^From \S.* \d{4}\s*$/m],
  // Three header fields, folded or not, of which one is of those that every mail has on its way
  ['mail', /^(?=(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*){3})(?:(?!\r?\n\r?\n)[^])*?^(?:received|message-id|mime-version|return-path|delivered-to):/im],
  ['sitemap', /^(?:<[?!][^>]*>\s*)*<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i],
  ['feed', /^(?:<[?!][^>]*>\s*)*<(?:rss|rdf:rdf|(?:\w+:)?feed)[\s>]/i],
  ['feed', /^\{[^{[]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//i],
]

/** As much of a file as tells its kind. */
export const BEGINNING_BYTES = 8192

/** What a file is by its beginning. */
export function kindOf(beginning: Uint8Array): Kind {
  const text = beginningOf(beginning)
  return BEGINNINGS.find(([, pattern]) => startsWith(pattern, text))?.[0] ?? 'page'
}

// "^" with the m flag is the start of any line; what counts here is the first.
const startsWith = (pattern: RegExp, text: string) => pattern.exec(text)?.index === 0

/** As text in which every byte is a character, so that any beginning can be written down as one. */
function beginningOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, BEGINNING_BYTES)
  const utf16 = UTF16.find(([[first, second]]) => start[0] === first && start[1] === second)?.[1]
  const text = utf16 ? new TextDecoder(utf16).decode(start) : Buffer.from(start).toString('latin1')
  return text.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
}

const UTF16 = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const
