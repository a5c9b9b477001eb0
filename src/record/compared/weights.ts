import { agreementCalled } from '../across/agreement-called.ts'
import { areaOf } from '../names/areas.ts'
import { conditionIn } from './conditions-in.ts'
import { countryWords } from '../names/countries.ts'
import { overlaps, within } from '../../text/span.ts'
import type { Passage } from './passages.ts'
import { type Things, thingsIn } from './things-in.ts'
import { withoutTeller } from './without-teller.ts'
import { stemOf } from '../words.ts'

/**
 * What a passage is about, each thing with a weight: stems, names, countries under one name ("Moscow", "Russian"), numbers
 * and the subjects its words belong to. What stands everywhere in these accounts, or in all readouts, weighs little.
 */
export interface Weighed {
  readonly passage: Passage
  /** Things as numbers, ascending; the weights run in step with them. */
  readonly things: readonly number[]
  readonly weights: readonly number[]
  /** Which of them are names, numbers or subjects: without one of these a passage has no subject of its own. */
  readonly telling: readonly boolean[]
  /** Which of them are countries and parts of the world: they say where, and not what. */
  readonly placed: readonly boolean[]
  readonly total: number
  /** Parts of the world it names, and those that the countries it names lie in, the countries at the table left out. */
  readonly areas: ReadonlySet<string>
  readonly areasOfCountries: ReadonlySet<string>
  /** The things in its "if", where it has one. */
  readonly condition: readonly number[]
  /** The agreements that it names, by what makes their names the same. */
  readonly agreements: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  /** It tells of the meeting itself, or thanks for it: that they met is said by both, in whatever words. */
  readonly ofMeeting: boolean
  /** A line of the press release's form, in which nobody says anything. */
  readonly ofForm: boolean
  /** Somebody speaks in it to others ("I", "you", "it’s"), or it stands in a speech. */
  readonly spoken: boolean
}

/** Weighs passages among one another; `atTable` are the names of those who met, which both sides say all the time. */
export function weighed(passages: readonly Passage[], atTable: readonly string[] = []): Weighed[] {
  const known = withoutSpelled(passages.map(thingsOf))
  const shelf = new Map<string, { readonly number: number; passages: number }>()
  for (const { things } of known)
    for (const thing of things.keys()) {
      const entry = shelf.get(thing)
      if (entry) entry.passages++
      else shelf.set(thing, { number: shelf.size, passages: 1 })
    }
  const stale = new Set(atTable.flatMap(namesOf))
  const speeches = speechesAmong(passages, known)
  return known.map(({ things, names, countries, spoken, abbreviations: _, ...rest }, i) => {
    const entries = [...things].map(([thing, share]) => {
      const { number, passages: count } = shelf.get(thing)!
      const telling = !stale.has(thing) && (thing[0]! in WORTH || names.has(thing))
      return { number, weight: rarity(count, passages.length, share) * worthOf(thing, stale), telling, placed: kindOf(thing) === '@' }
    })
    entries.sort((a, b) => a.number - b.number)
    const condition = conditionOf(passages[i]!).flatMap((thing) => (stale.has(thing) ? [] : (shelf.get(thing)?.number ?? [])))
    return {
      passage: passages[i]!, condition, agreements: agreementsIn(passages[i]!), ofMeeting: isOfMeeting(passages[i]!), ofForm: isOfForm(passages[i]!), things: entries.map(({ number }) => number), weights: entries.map(({ weight }) => weight),
      areasOfCountries: new Set([...countries].flatMap((country) => (stale.has(`@${country}`) ? [] : (areaOf(country) ?? [])))),
      telling: entries.map(({ telling }) => telling), placed: entries.map(({ placed }) => placed), total: entries.reduce((sum, { weight }) => sum + weight, 0), spoken: spoken || speeches.has(passages[i]!.source.id), ...rest,
    }
  })
}

// One meeting weighs its passages several times over, among others each time; what they are about stays.
const kept = new WeakMap<Passage, Things>()

function thingsOf(passage: Passage): Things {
  const known = kept.get(passage) ?? thingsIn(passage.source.record.article.text, withoutTeller(passage))
  kept.set(passage, known)
  return known
}

/** Initials stand for a name only where somebody writes them: "Port Ellery" is two words, and not "PE" as well. */
function withoutSpelled(known: readonly Things[]): Things[] {
  const written = new Set(known.flatMap(({ abbreviations }) => [...abbreviations]))
  return known.map((it) => ({ ...it, things: new Map([...it.things].filter(([thing]) => thing[0] !== '^' || written.has(thing))) }))
}

/** The texts that are a speech: in them every sentence leans on those around it. */
function speechesAmong(passages: readonly Passage[], known: readonly Things[]): ReadonlySet<string> {
  const bySource = Map.groupBy(passages.keys(), (i) => passages[i]!.source.id)
  return new Set([...bySource].filter(([, all]) => all.filter((i) => known[i]!.spoken).length >= all.length * SPEECH).map(([id]) => id))
}

/** Of the passages of a speech, so many say "I", "we" or "you" at the least. */
const SPEECH = 0.3

/** What the condition of a conditional announcement speaks of, countries left out: all of it is about them. */
function conditionOf(passage: Passage): string[] {
  const condition = conditionIn(passage)
  if (!condition) return []
  return [...thingsIn(passage.source.record.article.text, [condition]).things.keys()].filter((thing) => thing[0] !== '@')
}

/** "the Brannoc Accords" in one text and "the Brannoc agreement" in another are one. */
function agreementsIn({ source: { record: { agreements } }, spans }: Passage): Set<string> {
  return new Set(agreements.filter(({ mentions }) => mentions.some((mention) => spans.some((span) => within(mention, span)))).map(({ name }) => agreementCalled(name)))
}

function isOfMeeting({ source: { record: { meeting, article } }, spans }: Passage): boolean {
  const told = meeting?.evidence[0]
  return spans.some((span) => (told !== undefined && overlaps(told, span)) || MET.test(article.text.slice(...span)) || OF_COURTESY.test(article.text.slice(...span)))
}

// takes "met today with", "spoke by phone with", "had a lengthy conversation"; leaves "met every obligation"
const MET = /\b(?:met|meets|spoke|speaks) (?:today |yesterday |here |by phone |on the phone )?(?:in [\p{L}., ]{2,30} )?with\b|\b(?:held|had) an? (?:\p{L}+ ){0,3}(?:call|meeting|conversation)\b/iu

// takes "Thank you for having me here", "Thanks for the kind invitation", "The following is attributable to"; leaves "thanked Ellmark for the grain"
const OF_COURTESY = /\bthank(?:s|ful)?\b[^.;]{0,60}\b(?:invit|welcom|hospitality|host|having (?:me|us)|receiv|coming|visit)|^\W*the following is attributable/i

const isOfForm = ({ source: { record: { article } }, spans }: Passage): boolean => spans.every((span) => FORM.test(article.text.slice(...span)))

// takes "Notes to editors", "Press contact: Wim Oster, 0555 0144", "For immediate release"; leaves "The press release names no one."
const FORM = /^\W*(?:notes? to editors|(?:press|media) contact\b.*|press release|for immediate release)\W*$/i

/** What the tables of common words are worth, in passages, beside those at hand. */
const TABLE_WORTH = 100
/** The longest a weight gets, so that weights run from 0 to 1. */
const FULL = Math.log(512)

const rarity = (count: number, passages: number, share: number): number => Math.log((passages + TABLE_WORTH) / (count + TABLE_WORTH * share)) / FULL

/** How much a kind of thing counts beside a plain word. dev pairs. */
const WORTH: Readonly<{ [mark: string]: number }> = { '~': 0.6, '@': 1, '#': 1, '^': 1 }
/** The names of those at the table hardly tell one point from another. */
const STALE = 0.25

const worthOf = (thing: string, stale: ReadonlySet<string>): number => (WORTH[kindOf(thing)] ?? 1) * (stale.has(thing) ? STALE : 1)

const kindOf = (thing: string): string => (AREAS.has(thing) ? '@' : thing[0]!)

/** Stems of the words for parts of the world: like countries they say where, and not what. */
const AREAS: ReadonlySet<string> = new Set('africa african europe european asia asian america american pacific indo-pacific atlantic transatlantic hemisphere continent gulf middle east west north south'.split(' ').map(stemOf))

function namesOf(name: string): string[] {
  const country = countryWords().get(name)
  return [`@${country?.country ?? name}`, ...name.toLowerCase().split(/[^\p{L}\d]+/u).map(stemOf)]
}

/** Too little is said in it to be a point of its own: "Thank you for the visit", "The leaders also", and places alone: "Saudi Arabia". dev pairs. */
export const isPoint = ({ total, spoken, placed, ofForm }: Weighed): boolean => !ofForm && total >= (spoken ? LEAST.aloud : LEAST.written) && placed.includes(false)

/** What is said aloud takes more words for the same. */
const LEAST = { written: 0.5, aloud: 1.3 }

/** What two have in common, by weight. */
export function common(a: Weighed, b: Weighed): number {
  let sum = 0
  for (let i = 0, k = 0; i < a.things.length && k < b.things.length; ) {
    if (a.things[i] === b.things[k]) {
      sum += a.weights[i]!
      i++
      k++
    } else if (a.things[i]! < b.things[k]!) i++
    else k++
  }
  return sum
}

/** What two have in common of all that both say, 0 to 1. */
export const overlapOf = (a: Weighed, b: Weighed): number => common(a, b) / Math.sqrt(a.total * b.total)
