/** An address that may be linked to: of the web, and nothing that a browser would run. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

// So many words from each end name a longer passage.
const WORDS = 5

/** The live page at the words: a text fragment, which browsers that know none leave aside. */
export function liveLink(url: string | null, words: string): string | null {
  const address = webAddress(url)
  const list = words.split(/\s+/).filter((it) => it !== '' && it !== '…')
  if (address === null || list.length === 0) return address
  const parts = list.length > 2 * WORDS ? [list.slice(0, WORDS), list.slice(-WORDS)] : [list]
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`
}

/** A dash has a meaning of its own there. */
const encoded = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
