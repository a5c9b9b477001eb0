import type { Standing } from './alignment-weights.ts'
import type { Figures } from './likely.ts'
import { textAt } from '../../text/span.ts'
import { isPoint, type Weighed } from './weights.ts'

export interface Single {
  readonly place: number
  readonly figures: AloneFigures
}

/** What the model of what stands alone is told of a passage. */
type AloneFigures = Figures<Standing['weights']>

/** What is known of how a side is met by the other account, by the places of its passages. */
export interface Met {
  /** How like each is to the other account's likest. */
  readonly best: ReadonlyMap<number, number>
  /** `Meanings.outdone`; nothing without an encoder. */
  readonly outdone: readonly number[]
}

/**
 * The points that may stand alone at all: those with a name or subject that the other account lacks, for "plans for the
 * coming year" may be anywhere in it; none in a part of the world that it names ("the Middle East" may mean Gaza); and none
 * where the other account is in another language, even in part: what it says there has not been compared.
 */
export function aloneIn(side: readonly Weighed[], others: readonly Weighed[], met: Met): Single[] {
  const across = heardIn(others)
  const told = side.map((it) => toldOf(it, across))
  const may = side.map((it, place) => isPoint(it) && told[place]!.unheard > 0 && !it.ofMeeting && !isUnclearAlone(it) && !isInHeardArea(it, across) && !isInOtherWords(it, across))
  return side.flatMap((_, place) => (may[place] ? [{ place, figures: { ...told[place]!, ...aroundIn(side, place, met.best, may), ...metAt(place, met) } }] : []))
}

interface Across {
  /** All that the other account touches upon anywhere. */
  readonly heard: ReadonlySet<number>
  /** Parts of the world that it names, and those of the countries that it names. */
  readonly areas: ReadonlySet<string>
  readonly areasOfCountries: ReadonlySet<string>
  readonly languages: ReadonlySet<string | null>
}

function heardIn(side: readonly Weighed[]): Across {
  return {
    heard: new Set(side.flatMap(({ things }) => things)),
    areas: new Set(side.flatMap(({ areas }) => [...areas])),
    areasOfCountries: new Set(side.flatMap(({ areasOfCountries }) => [...areasOfCountries])),
    languages: new Set(side.map(languageOf)),
  }
}

/** What is said aloud and says too little by itself: a part of a sentence, and a sentence that points back at the one before. */
const isUnclearAlone = (it: Weighed): boolean => it.spoken && (isFragment(it) || LEANS.test(wordsOf(it)))

const wordsOf = ({ passage: { source, spans } }: Weighed): string => textAt(source.record.article.text, spans[0]!)

// takes "the Supreme Court building."; leaves "The court is full."
const isFragment = (it: Weighed): boolean => !/^[\p{P}\s]*[\p{Lu}\d][^]*[.?!…][\p{P}\s]*$/u.test(wordsOf(it))

// takes "It is clear.", "And so this matters.", "We stand firm in this regard."; leaves "This year we meet in Quist.", "Those who sail from Quist wait."
const LEANS = /^\W*(?:(?:and|so|but|now|then|because|well|also|of course|obviously|first|second|secondly|finally)\b,?\s*)*(?:it|this(?! (?:year|month|week|morning|evening))|that|these|those(?! who)|they|he|she|such)\b|\bin this (?:respect|regard|sense)\b|\ball of (?:that|this|these|it)\b|\bthese (?:situations|things|issues|challenges|principles|reasons)\b/i

const isInHeardArea = ({ areas, areasOfCountries }: Weighed, across: Across): boolean =>
  !areasOfCountries.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areasOfCountries)

const languageOf = ({ passage }: Weighed): string | null => passage.source.record.article.language
const isInOtherWords = (it: Weighed, { languages }: Across): boolean => languageOf(it) !== null && [...languages].some((language) => language !== null && language !== languageOf(it))

/** More unheard names and subjects than this tell nothing more. */
const MOST_UNHEARD = 2

/** Of its names and subjects, by weight, those that the other account has anywhere and those that it has nowhere. */
function toldOf(it: Weighed, { heard }: Across): Pick<AloneFigures, 'heard' | 'unheard' | 'spoken'> {
  const told = { heard: 0, unheard: 0 }
  for (const [k, thing] of it.things.entries()) if (it.telling[k]) told[heard.has(thing) ? 'heard' : 'unheard'] += it.weights[k]!
  return { heard: told.heard, unheard: Math.min(told.unheard, MOST_UNHEARD), spoken: Number(it.spoken) }
}

const metAt = (place: number, { best, outdone }: Met): Pick<AloneFigures, 'best' | 'outdone'> => ({ best: best.get(place) ?? 0, outdone: outdone[place] ?? 0 })

/** Whether the next to it are like anything of the other account, and how many around it may stand alone too: a subject takes more than a sentence. */
function aroundIn(side: readonly Weighed[], place: number, best: ReadonlyMap<number, number>, may: readonly boolean[]): Pick<AloneFigures, 'near' | 'around'> {
  const places = [-2, -1, 1, 2].map((step) => place + step).filter((k) => side[k]?.passage.source === side[place]!.passage.source)
  const near = places.filter((k) => Math.abs(k - place) === 1).map((k) => best.get(k) ?? 0)
  return { near: Math.max(0, ...near), around: places.filter((k) => may[k]).length / (places.length || 1) }
}
