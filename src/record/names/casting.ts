import type { Analysis } from '../../attribution/analysis.ts'
import { type Cast, enter } from './cast.ts'
import { learnGenders } from './genders.ts'
import { type Naming, namingsOf } from './namings.ts'
import { giveOffices, resolveRoles, settleHome, settlePairs } from './offices.ts'
import { peopleOf, surnamesIn } from './people.ts'
import { withStates } from './states.ts'
import { thingNamed } from './things.ts'
import { isTitleCase } from './page.ts'
import { type Unit, unitsOf } from './units.ts'
import { lowerWords, tokensIn } from '../words.ts'

/**
 * Finds everybody an article names. In: an analysis, and the side whose official document it is, if it is one.
 * Out: the cast. It knows nothing of the world but forms of words, countries and seats of government.
 */
export function castOf(analysis: Analysis, { home, press, headline }: Page = { home: null, press: [], headline: null }): Cast {
  const lower = lowerWords(analysis)
  const units = withStates(unitsOf(analysis), lower, home)
  const namings = namingsOf(units, lower)
  const quoted = quotedTokens(analysis)
  const cast: Cast = { analysis, lower, figures: [], at: new Map(), held: new Map(), openRoles: new Map(), unclear: new Set(), countries: countriesOf(units), things: new Map(), byWord: new Map(), sentenceOf: sentenceNumbers(analysis), quoted, told: toldSentences(analysis, quoted), headlines: headlinesIn(analysis), surnames: surnamesIn(namings, lower), press: new Set(press), home }
  for (const naming of namings) {
    const thing = isTitled(naming) ? null : thingNamed(cast, naming.unit)
    if (thing) enter(cast, thing, naming.unit)
  }
  for (const [{ unit }, person] of peopleOf(namings, cast)) enter(cast, person, unit)
  giveOffices(cast, namings)
  settlePairs(cast, units)
  settleHome(cast, headline)
  resolveRoles(cast, namings)
  learnGenders(cast)
  return cast
}

// "MINISTER LEE" is no acronym.
const isTitled = ({ unit, isPerson }: Naming): boolean => unit.kind === 'name' && isPerson && unit.named === null

/** What the page says of itself that tells who is who in its text. */
export interface Page {
  /** The side whose official document it is. */
  readonly home: string | null
  /** The outlets that it is of or from. */
  readonly press: readonly string[]
  readonly headline: string | null
}

function countriesOf(units: readonly Unit[]): Map<number, string> {
  const states = units.filter(({ kind }) => kind === 'country' || kind === 'demonym' || kind === 'capital')
  return new Map(states.flatMap(({ first, end, value }) => [[first, value] as const, [end - 1, value] as const]))
}

function sentenceNumbers({ tokens, sentences }: Analysis): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1)
  for (const [number, { firstToken, endToken }] of sentences.entries()) numbers.fill(number, firstToken, endToken)
  return numbers
}

const headlinesIn = (analysis: Analysis): Set<number> => new Set(analysis.sentences.flatMap((sentence, number) => (isTitleCase(analysis, sentence) ? [number] : [])))

function toldSentences({ sentences }: Analysis, quoted: Uint8Array): Int32Array {
  let told = 0
  return Int32Array.from(sentences, ({ firstToken, endToken }) => (told += Number(quoted.subarray(firstToken, endToken).includes(0))))
}

function quotedTokens(analysis: Analysis): Uint8Array {
  const quoted = new Uint8Array(analysis.tokens.length)
  for (const { span, depth } of analysis.quotations) if (depth === 0) quoted.fill(1, ...tokensIn(analysis, span))
  return quoted
}
