import type { PageBlock } from './page-blocks.ts'

/** The share of a block's characters that are links: near 1 in menus and lists of other stories. */
export const linkDensity = (block: PageBlock): number => block.linkLength / block.text.length

export const isHeading = (block: PageBlock): boolean => /^h[1-6]$/.test(block.element.name)

// Takes `He said “no.”` and `…来た。`; leaves `Read more` and `By Ann Lee`.
const SENTENCE_END = /[.!?…。！？]["'”’»）)\]]*$/
const ANY_SENTENCE_END = /[.!?…。！？]/
const BREATH = /[:;,"”’»)]$/

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** What is shorter is prose only where it is punctuated like it. */
const LONG_ENOUGH = 80
const SHORT = 40
const VERY_SHORT = 25
/** A block is no surer to be prose for being longer than this: one endless comment must not outweigh a story. */
const ENOUGH = 800

/**
 * How much there is to read in a block, in characters, as far as it looks like prose; 0 for headings, menus,
 * labels and lists of links.
 */
export function prose(block: PageBlock): number {
  const { text, element } = block
  if (isHeading(block) || isMostlyLink(block) || !isLongEnough(text)) return 0
  const punctuated = ANY_SENTENCE_END.test(text) ? 1 : 0.3
  const tagged = element.name === 'p' || element.name === 'blockquote' ? 1 : 0.7
  return Math.min(text.length, ENOUGH) * (1 - linkDensity(block)) * punctuated * tagged
}

/** A sentence that is mostly one link is still told, not offered; a title that is all link is offered. */
function isMostlyLink(block: PageBlock): boolean {
  const density = linkDensity(block)
  return density > 0.5 && !(density < 0.95 && block.text.length > SHORT && endsSentence(block.text))
}

function isLongEnough(text: string): boolean {
  if (text.length >= LONG_ENOUGH) return true
  if (!ANY_SENTENCE_END.test(text)) return false
  return text.length >= SHORT || (text.length > VERY_SHORT && (endsSentence(text) || BREATH.test(text)))
}

/** Whether the block's link leads to another site than the page's own: lists of such links belong to a story, its own teasers never do. */
export function leadsAway(block: PageBlock, host: string | null): boolean {
  const target = /^https?:\/\/([^/?#:]+)/i.exec(block.link ?? '')?.[1]
  return target !== undefined && host !== null && ownerOf(target) !== ownerOf(host)
}

// "www.planet.co.example" and "shop.planet.co.example" are one owner's: the last two labels, three after "co", "com", "org" …
const ownerOf = (host: string): string => /[^.]+\.(?:(?:com?|org|net|gov|ac|edu)\.)?[^.]+$/.exec(host.toLowerCase())?.[0] ?? host
