import type { Span } from '../text/span.ts'
import { isContentWord } from './words.ts'

/**
 * The items of a list, each of them a point of its own: "on energy security, climate change, and threats to democracy" are
 * three. A comma alone parts nothing: "security, economic, and humanitarian aid" is one item, and so is a clause with its
 * own verb. Together the items hold every word that says something.
 */
export function listItems(text: string, [start, end]: Span): Span[] {
  const links = linksIn(text, [start, end])
  const cuts = links.filter((link, i) => link.joins ? isPhrase(text.slice(...link.item)) : listGoesOn(text, links, i))
  const items: Span[] = []
  let from = start
  for (const { at, item } of cuts) {
    if (!isItem(text.slice(from, at))) continue
    items.push([from, at])
    from = item[0]
  }
  return [...items, [from, end]]
}

interface Link {
  readonly at: number
  /** What stands between it and the next link. */
  readonly item: Span
  /** Whether it ends a list (", and", "as well as"), or may only be a comma. */
  readonly joins: boolean
}

function linksIn(text: string, [start, end]: Span): Link[] {
  const found = [...text.slice(start, end).matchAll(LINK)]
  return found.map(({ index, 0: words }, i) => ({
    at: start + index, item: [start + index + words.length, i + 1 < found.length ? start + found[i + 1]!.index : end], joins: JOINING.test(words),
  }))
}

// takes ", and ", "; ", " as well as ", ", including "; leaves " and ", which joins words as often as items
const LINK = /[,;:]\s+(?:(?:and|but|or|as well as|including|such as)\s+)?(?:also\s+)?|\s+(?:as well as|including)\s+/g
const JOINING = /[a-z;]/

/** A plain comma parts items where phrases follow up to an "and". */
function listGoesOn(text: string, links: readonly Link[], i: number): boolean {
  for (let k = i; k < links.length; k++) {
    if (!isPhrase(text.slice(...links[k]!.item))) return false
    if (k > i && links[k]!.joins) return true
  }
  return false
}

/** Two words that say something, or one name. */
function isItem(words: string): boolean {
  let telling = 0
  for (const [word] of words.matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)) {
    if (!isContentWord(word.toLowerCase())) continue
    if (/^\p{Lu}/u.test(word) || ++telling === 2) return true
  }
  return false
}

/** An item that is no clause: "threats to democracy", but not "which they welcomed". */
const isPhrase = (words: string): boolean => isItem(words) && !CLAUSE.test(words)

const CLAUSE =
  /\b(?:i|we|you|he|she|it|they|there|is|are|was|were|has|have|had|will|would|can|could|may|should|must|which|who|whom|whose|where|when|because|if|jr)\b|\b(?:i|we|you|he|she|it|they)['’]/i
