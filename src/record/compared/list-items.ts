import type { Span } from '../../text/span.ts'
import { isContentWord } from '../words.ts'

/**
 * The items of a list, each of them a point of its own: "on energy security, climate change, and threats to democracy" are
 * three. A comma alone parts nothing: "security, economic, and humanitarian aid" is one item, and so is a clause with its
 * own verb. Together the items hold every word that says something.
 */
export function listItems(text: string, [start, end]: Span): Span[] {
  const items: Span[] = []
  let from = start
  let told = 0
  let at = start
  for (const cut of cutsOf(linksIn(text, [start, end]))) {
    told += tellingIn(text.slice(at, cut.at))
    at = cut.at
    if (told < ENOUGH) continue
    items.push([from, cut.at])
    from = cut.item[0]
    told = 0
  }
  return [...items, [from, end]]
}

interface Link {
  readonly at: number
  /** What stands between it and the next link. */
  readonly item: Span
  readonly isPhrase: boolean
  /** Whether it ends a list (", and", "as well as"), or may only be a comma. */
  readonly joins: boolean
}

function linksIn(text: string, [start, end]: Span): Link[] {
  const found = [...text.slice(start, end).matchAll(LINK)]
  return found.map(({ index, 0: words }, i) => {
    const item: Span = [start + index + words.length, i + 1 < found.length ? start + found[i + 1]!.index : end]
    return { at: start + index, item, isPhrase: isPhrase(text.slice(...item)), joins: JOINING.test(words) }
  })
}

// takes ", and ", "; ", " as well as ", ", including "; leaves " and ", which joins words as often as items
const LINK = /[,;:]\s+(?:(?:and|but|or|as well as|including|such as)\s+)?(?:also\s+)?|\s(?:as well as|including)\s+/g
const JOINING = /[a-z;]/

/** A plain comma parts items where phrases follow up to an "and"; found from the end, so that each link is looked at once. */
function cutsOf(links: readonly Link[]): Link[] {
  const cuts: Link[] = []
  let listFollows = false
  for (const link of links.toReversed()) {
    const isCut: boolean = link.isPhrase && (link.joins || listFollows)
    if (isCut) cuts.push(link)
    listFollows = isCut
  }
  return cuts.reverse()
}

/** Two words that say something make an item, or one name. */
const ENOUGH = 2

function tellingIn(words: string): number {
  let telling = 0
  for (const [word] of words.matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)) {
    if (!isContentWord(word.toLowerCase())) continue
    telling += /^\p{Lu}/u.test(word) ? ENOUGH : 1
    if (telling >= ENOUGH) break
  }
  return telling
}

/** An item that is no clause: "threats to democracy", but not "which they welcomed". */
const isPhrase = (words: string): boolean => tellingIn(words) >= ENOUGH && !CLAUSE.test(words)

const CLAUSE =
  /\b(?:i|we|you|he|she|it|they|there|is|are|was|were|has|have|had|will|would|can|could|may|should|must|which|who|whom|whose|where|when|because|if|jr)\b|\b(?:i|we|you|he|she|it|they)['’]/i
