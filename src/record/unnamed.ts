import { BODY_NOUNS, FIRM_NOUNS } from './bodies.ts'
import { type Cast, enter, wordsOf } from './cast.ts'
import { type Figure, figure, sideOf } from './figures.ts'
import type { Phrase } from './phrases.ts'
import { OUTLET_NOUNS } from './outlets.ts'
import type { EntityKind } from './record.ts'

/**
 * Who has no name in the text: "a senior official", "western countries", "the report". Named by the text's own words,
 * unless the words fall back on a body that the article named: "the union".
 */
export function unnamedFigure(cast: Cast, phrase: Phrase): Figure | null {
  const range = { first: phrase.first, end: phrase.head + 1 }
  const found = (isDefinite(phrase) && phrase.first === phrase.head && bodyMeant(cast, cast.lower[phrase.head]!)) || described(cast, phrase, wordsOf(cast, range))
  enter(cast, found, range)
  return found
}

const isDefinite = ({ determiner }: Phrase): boolean => determiner === 'the' || determiner === 'this' || determiner === 'that'

const FRESH = new Set(['a', 'an', 'another', 'one'])

// "the union" where one union is named; "the company" where one firm is.
function bodyMeant(cast: Cast, noun: string): Figure | null {
  if (!BODY_NOUNS.has(noun) && !OUTLET_NOUNS.has(noun) && noun !== 'firm') return null
  const isMeant = noun === 'company' || noun === 'firm'
    ? ({ kind, name }: Figure) => kind === 'body' && FIRM_NOUNS.has(lastLower(name))
    : ({ kind, name }: Figure) => (kind === 'body' && lastLower(name) === noun) || (kind === 'outlet' && OUTLET_NOUNS.has(noun))
  const meant = cast.figures.filter(isMeant)
  return meant.length === 1 ? meant[0]! : null
}

const lastLower = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

// "the official" is the one before; "another official" is new and gets a number, so that two never become one.
function described(cast: Cast, phrase: Phrase, words: string): Figure {
  const kind = kindOf(cast, phrase)
  const alike = cast.figures.filter((it) => it.kind === kind && (it.name === words || it.name.startsWith(`${words} (`)))
  if (alike.length > 0 && !FRESH.has(phrase.determiner ?? '')) return alike.at(-1)!
  return figure(alike.length === 0 ? words : `${words} (${alike.length + 1})`, kind, sideInside(cast, phrase))
}

function kindOf({ lower, analysis: { tags } }: Cast, { head }: Phrase): EntityKind {
  const noun = lower[head]!
  if (DOCUMENTS.has(noun) || DOCUMENTS.has(noun.replace(/s$/, ''))) return 'document'
  if (tags[head] === 'NNS' || tags[head] === 'NNPS' || PLURALS.has(noun)) return 'group'
  if (OUTLET_NOUNS.has(noun)) return 'outlet'
  return BODY_NOUNS.has(noun) ? 'body' : 'person'
}

const DOCUMENTS = new Set(
  `report statement letter tweet poll survey study document memo email e-mail readout communique communiqué resolution bill lawsuit filing complaint ad book article
  column editorial post paper transcript release declaration law constitution indictment warrant affidavit analysis review ruling order text data figure`.split(/\s+/),
)

const PLURALS = new Set(['people', 'police', 'staff', 'public', 'majority', 'media', 'press', 'crowd', 'audience', 'many', 'some', 'others'])

// "Kremlin officials" speak for Russia, "Norwegian officials" for Norway.
function sideInside(cast: Cast, { first, head }: Phrase): string | null {
  for (let i = head - 1; i >= first; i--) {
    const country = cast.countries.get(i)
    const owner = cast.at.get(i)
    if (country) return country
    if (owner && owner.kind !== 'place' && owner.kind !== 'document') return sideOf(owner) ?? owner.name
  }
  return null
}
