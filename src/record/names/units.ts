import type { Analysis, NameKind } from '../../attribution/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { bodyEnd, isStateBody, lowerBodyEnd, outletEnd } from './body-ends.ts'
import { type KnownPhrase, phraseAt } from './known-phrases.ts'
import { isInPersonsName, isName, nameEnd, runEnd } from './name-ends.ts'
import { agreed, nameKind, resegmented } from './name-kinds.ts'
import { isPerson, isRoleNoun, isTitleCase, type Page, wordAt, wordsOf } from './page.ts'
import { roleEnd } from './role-ends.ts'
import { HONORIFICS, TITLE_LETTERS } from './roles.ts'
import { isCapital, lowerWords } from '../words.ts'

/**
 * The pieces of which news builds the naming of somebody: "Norwegian | foreign minister | Kari Lund".
 * In: an analysis. Out: the pieces in the order of the text, none overlapping. Who they are is decided elsewhere.
 */
export interface Unit {
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'outlet' | 'role' | 'honorific' | 'name'
  /** Tokens, half open. */
  readonly first: number
  readonly end: number
  /** The country's common name; for everything else the words as the text has them. */
  readonly value: string
  /** What the name tagger calls it, for a name. */
  readonly named: NameKind | null
  readonly sentence: number
}

export function unitsOf(analysis: Analysis): Unit[] {
  const page: Page = { analysis, lower: lowerWords(analysis), shouts: false }
  const units: Unit[] = []
  for (const [number, sentence] of analysis.sentences.entries()) {
    page.shouts = isTitleCase(analysis, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const unit = unitAt(page, sentence, number, i)
      if (unit) units.push(unit)
      i = unit ? unit.end : i + 1
    }
  }
  return agreed(resegmented(units, analysis), analysis)
}

function unitAt(page: Page, sentence: Sentence, number: number, i: number): Unit | null {
  const make = (kind: Unit['kind'], end: number, value = wordsOf(page, i, end)): Unit =>
    ({ kind, first: i, end, value, named: kind === 'name' && !page.shouts ? nameKind(page, i, end) : null, sentence: number })
  if (!isCapital(page.analysis, i)) return lowerUnit(page, sentence, i, make)
  if (SKIPPED.has(page.lower[i]!)) return null
  if (HONORIFICS.has(page.lower[i]!) || isTitleLetters(page, i)) return make('honorific', i + 1)
  if (HONORIFICS.has(page.lower[i - 1] ?? '')) return make('name', nameEnd(page, i, runEnd(page, i, sentence.endToken)))
  const known = knownAt(page, i, sentence.endToken)
  if (known?.kind === 'body') return make('body', i + known.length)
  const end = runEnd(page, i, sentence.endToken)
  const outlet = outletEnd(page, i, end, sentence)
  if (outlet > i) return make('outlet', outlet)
  const body = bodyEnd(page, i, end, sentence.endToken)
  if (body > i && !(known && isStateBody(page, body))) return make('body', body)
  if (known && (known.kind !== 'outlet' || i > sentence.firstToken || page.analysis.names[i])) return make(known.kind, i + known.length, known.value)
  const role = roleEnd(page, i, sentence.endToken)
  if (role > i && !(isPerson(page, i) && role === end && role === i + 1 && page.lower[i - 1] !== 'the')) return make('role', role) // "King said" may name somebody
  return isName(page, sentence, i) ? make('name', nameEnd(page, i, end)) : null
}

// "ADA Falk", not "DA FALK SAID"
const isTitleLetters = (page: Page, i: number): boolean => TITLE_LETTERS.has(wordAt(page, i)) && /^\p{Lu}\p{Ll}/u.test(wordAt(page, Math.min(i + 1, page.lower.length - 1)))

// "Qatari Minister" is no name, as "Jordan Lee" is, even where the tagger takes both for somebody's.
function knownAt(page: Page, i: number, limit: number): KnownPhrase | null {
  const known = phraseAt(page, i, limit)
  const isTheirs = known?.kind === 'demonym' && isRoleNoun(page, i + known.length)
  return isInPersonsName(page, i) && !isTheirs ? null : known
}

// In small letters only roles and a state's bodies count: every other name has a capital.
function lowerUnit(page: Page, sentence: Sentence, i: number, make: (kind: Unit['kind'], end: number) => Unit): Unit | null {
  const end = roleEnd(page, i, sentence.endToken)
  if (end > i) return make('role', end)
  const body = lowerBodyEnd(page, i, sentence)
  return body > i ? make('body', body) : null
}

/** Capitalised words that never open a name; most stand at the head of a sentence. */
const SKIPPED = new Set(
  `the a an i he she it we you they his her its our their this that these those in on at by for from with and but or if as when while after before
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(/\s+/),
)
