import { BODY_NOUNS, FIRM_NOUNS } from '../names/bodies.ts'
import { type Cast, enter, knownBy, lastWord, push, wordsOf } from '../names/cast.ts'
import { type Figure, figure, sideOf } from '../names/figures.ts'
import type { Phrase } from '../names/phrases.ts'
import { OUTLET_NOUNS } from '../names/outlets.ts'
import type { EntityKind } from '../record.ts'
import { ROLE_NOUNS } from '../names/roles.ts'

/**
 * Who has no name in the text: "a senior official", "western countries", "the report". Named by the text's own words,
 * unless the words fall back on a body that the article named: "the union".
 */
export function unnamedFigure(cast: Cast, phrase: Phrase): Figure | null {
  const range = { first: phrase.first, end: phrase.head + 1 }
  const kind = kindOf(cast, phrase)
  if (kind === null) return null
  const found = (isDefinite(phrase) && phrase.first === phrase.head && bodyMeant(cast, cast.lower[phrase.head]!)) || described(cast, phrase, kind)
  enter(cast, found, range)
  return found
}

const isDefinite = ({ determiner }: Phrase): boolean => determiner === 'the' || determiner === 'this' || determiner === 'that'

const FRESH = new Set(['a', 'an', 'another', 'one'])

// "the union" where one union is named, by that word or by its workers; "the company" where one firm is, by its name or
// by having a chief executive.
export function bodyMeant(cast: Cast, noun: string): Figure | null {
  if ((!BODY_NOUNS.has(noun) && !OUTLET_NOUNS.has(noun) && noun !== 'firm') || EVERYBODYS.has(noun)) return null
  if (noun === 'company' || noun === 'firm') return firmMeant(cast)
  const among = OUTLET_NOUNS.has(noun) ? cast.figures : knownBy(cast, noun)
  const meant = among.slice(0, MOST_FIGURES).filter((it) => (it.kind === 'body' && isNamedSo(it.name, noun)) || (it.kind === 'outlet' && OUTLET_NOUNS.has(noun)))
  return only(meant) ?? (noun === 'union' && meant.length === 0 ? only(bodies(cast).filter(({ name }) => WORKERS.test(name))) : null)
}

function firmMeant(cast: Cast): Figure | null {
  const run = new Set(cast.figures.slice(0, MOST_FIGURES).flatMap(({ offices }) => offices.filter(({ head }) => FIRM_OFFICES.has(head)).map(({ owner }) => owner)))
  return only(bodies(cast).filter((it) => run.has(it) || FIRM_NOUNS.has(lastLower(it.name))))
}

const bodies = ({ figures }: Cast): Figure[] => figures.slice(0, MOST_FIGURES).filter(({ kind, name }) => kind === 'body' && /^\p{Lu}/u.test(name))

const only = (figures: readonly Figure[]): Figure | null => (figures.length === 1 ? figures[0]! : null)

// takes "Harbour Workers’ Alliance", "Stage Guild"; leaves "Workshop Trust"
const WORKERS = /\b(?:workers|teachers|nurses|drivers|pilots|dockers|employees|guild|brotherhood)\b/i

/** An article with more figures is none, and is not worth the search. */
const MOST_FIGURES = 1000

/** Bodies that every side of a story has: which is meant the article's topic says, not its names. */
const EVERYBODYS = new Set(['campaign', 'party', 'group', 'government', 'administration', 'office', 'team', 'delegation'])

const FIRM_OFFICES = new Set(['executive', 'ceo', 'cfo', 'coo', 'founder', 'owner'])

// "Ministry of Trade", "Harbour Workers’ Union": two words at least, or every "union" would be one for ever
const isNamedSo = (name: string, noun: string): boolean => name.includes(' ') && ` ${name.toLowerCase()} `.includes(` ${noun} `)

const lastLower = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

// "the official" is the one before; "another official" is new and gets a number, so that two never become one.
function described(cast: Cast, phrase: Phrase, kind: EntityKind): Figure {
  const words = wordsOf(cast, { first: phrase.first, end: phrase.head + 1 })
  const alike = knownBy(cast, lastWord(words).toLowerCase()).filter((it) => it.kind === kind && (isSameWords(it.name, words) || (isDefinite(phrase) && phrase.first === phrase.head && it.offices.length === 0 && it.name.endsWith(` ${words}`))))
  if (alike.length > 0 && !FRESH.has(phrase.determiner ?? '')) return alike.at(-1)!
  const made = figure(alike.length === 0 ? words : `${words} (${alike.length + 1})`, kind, sideInside(cast, phrase))
  push(cast.byWord, lastWord(words).toLowerCase(), made)
  return made
}

// "Some experts" at the head of a sentence are "some experts".
const isSameWords = (name: string, words: string): boolean => name.slice(1) === words.slice(1) ? name[0]!.toLowerCase() === words[0]!.toLowerCase() : name.startsWith(`${words} (`)

/** Whether a name behind the comma may be whoever the noun means: not behind "the letters, Lund". */
export const isSomebody = (cast: Cast, phrase: Phrase): boolean => !['document', 'group'].includes(kindOf(cast, phrase) ?? '')

/** Whether the noun means one person or body: "her father", "a television station"; not "a story". */
export const isAnybody = (cast: Cast, phrase: Phrase): boolean => ['person', 'body', 'outlet'].includes(kindOf(cast, phrase) ?? '')

/** What kind of speaker the head noun is; `null` for what cannot speak: "this year’s race". */
function kindOf({ lower, analysis: { tags } }: Cast, { head }: Phrase): EntityKind | null {
  const noun = lower[head]!
  if (DOCUMENTS.has(noun) || DOCUMENTS.has(noun.replace(/s$/, ''))) return 'document'
  if (tags[head] === 'NNS' || tags[head] === 'NNPS' || PLURALS.has(noun)) return 'group'
  if (OUTLET_NOUNS.has(noun) || noun === 'news') return 'outlet' // "Channel 4 news"
  if (BODY_NOUNS.has(noun) || BODIES_TOO.has(noun)) return 'body'
  return isHuman(noun) ? 'person' : null
}

/** Bodies in small letters, which no name ends in. */
const BODIES_TOO = new Set(
  `firm team panel jury airline carrier retailer automaker carmaker chipmaker drugmaker manufacturer startup start-up charity nonprofit regulator watchdog utility studio publisher
  supplier contractor lender insurer refinery brewery distillery museum observatory zoo franchise maker giant leadership squad band label operator brand hotel restaurant`.split(/\s+/),
)

/** Whether a noun in the singular is somebody: also "a geologist", "the 76-year-old". */
export const isHuman = (noun: string): boolean => ROLE_NOUNS.has(noun) || HUMANS.has(noun) || /(?:ist|ian|loger|grapher|-year-old)$/.test(noun)

const HUMANS = new Set(
  `man woman person source individual boy girl friend wife husband widow son daughter mother father brother sister narrator participant insider critic witness ally
  supporter voter questioner staffer donor user caller speaker writer protester commenter viewer fighter prisoner neighbor neighbour mediator bystander passenger
  driver employee employer refugee trainee attendee player singer leader shopper reader listener follower believer survivor victim suspect defendant plaintiff
  relative teacher nurse doctor physician surgeon officer detective investigator researcher professor student pupil farmer worker resident tenant landlord pilot sailor soldier
  conductor attendant firefighter paramedic lifeguard policeman policewoman bartender waiter waitress chef cashier clerk cleaner builder engineer mechanic electrician
  fisherman hunter shopkeeper merchant trader broker banker investor shareholder buyer seller owner accountant auditor architect developer programmer
  attorney lawyer prosecutor juror informant whistleblower eyewitness onlooker rescuer volunteer campaigner organizer organiser canvasser
  father-in-law mother-in-law grandmother grandfather granddaughter grandson aunt uncle nephew niece cousin fiance fiancee roommate classmate teammate colleague co-worker coworker
  fitter comic comedian actor actress star singer-songwriter musician rapper director producer author poet captain skipper coach manager referee host presenter anchor
  newsreader newscaster operative
  aide adviser advisor deputy assistant someone somebody`.split(/\s+/),
)

const DOCUMENTS = new Set(
  `report statement letter tweet poll survey study document memo email e-mail readout communique communiqué resolution bill lawsuit filing complaint ad book article
  column editorial post paper transcript release declaration law constitution indictment warrant affidavit analysis review ruling order text data figure memo memorandum note
  video audio recording footage tape broadcast diary blog magazine probe investigation inquiry polling polls`.split(/\s+/),
)

const PLURALS = new Set(['people', 'police', 'staff', 'public', 'majority', 'media', 'press', 'crowd', 'audience', 'many', 'some', 'others', 'family', 'pair', 'duo', 'couple', 'trio'])

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
