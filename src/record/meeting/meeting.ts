import type { Article } from '../../article/article.ts'
import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Sentence } from '../../text/sentences.ts'
import { overlaps, type Span, within } from '../../text/span.ts'
import { channelOf, isSecure } from './channel.ts'
import { countryWords } from '../names/countries.ts'
import { descriptionsOf } from './descriptions.ts'
import { type Encounter, encountersIn, mentionsTalks } from './encounters.ts'
import { meetingDate } from './meeting-date.ts'
import { homeOf } from './issuer.ts'
import { durationIn, placeIn } from './meeting-details.ts'
import { PARTIES_WORDS, TALKS } from './meeting-words.ts'
import type { Entity, Meeting, MeetingSide, Statement } from '../record.ts'
import { type Party, seatsOf } from './seats.ts'
import { subjectsIn } from './subjects.ts'
import { lowerWords } from '../words.ts'

/**
 * The talks an article is about: between whom, how, when, on what. In come the article, its entities and statements;
 * out comes one meeting, or `null` for the many articles that mention talks in passing, or talks that are only planned.
 */
export interface MeetingContext {
  readonly attributions: readonly Attribution[]
  /** The day it is read on, where the page bears none. */
  readonly date: string | null
}

export function meetingOf(article: Article, analysis: Analysis, entities: readonly Entity[], statements: readonly Statement[], { attributions, date }: MeetingContext): Meeting | null {
  const story = storyOf(article, analysis)
  if (!story.some(({ sentence, weight }) => weight >= LEAST_WEIGHT && mentionsTalks(analysis, sentence))) return null
  const seats = seatsOf(analysis, entities)
  const told = (lines: readonly Line[]) => lines.flatMap(({ sentence }) => encountersIn(analysis, sentence, seats)).map((encounter) => withSides(encounter, article))
  const opening = told(story.filter(({ weight }) => weight >= LEAST_WEIGHT))
  if (opening.length === 0) return null
  const groups = groupsOf(opening)
  for (const later of told(story.filter(({ weight }) => weight < LEAST_WEIGHT))) groups.find(({ sides }) => isSubset(sidesIn(later), sides))?.encounters.push(later)
  const talks = chosen(groups, story, article, analysis)
  if (!talks) return null
  const evidence = evidenceOf(talks, story, analysis)
  const texts = evidence.map(({ span }) => analysis.text.slice(...span))
  const telling = talks.encounters.map(({ sentence }) => analysis.text.slice(...sentence.span))
  // Later sentences may speak of another call; they count where the telling ones leave it open.
  const channel = channelOf(telling, article.headline ?? '') ?? channelOf(texts, '')
  return {
    sides: sidesOf(talks),
    channel,
    secure: isSecure(texts),
    ...meetingDate(texts, article.published ?? date),
    place: channel === 'in person' || channel === null ? placeIn(analysis, evidence.slice(0, 3), entities) : null,
    duration: durationIn(texts),
    describedAs: descriptionsOf(analysis, evidence, statements, attributions),
    topics: topicsOf(analysis, evidence),
    evidence: evidence.map(({ span }) => span),
  }
}

/** A sentence of the story with how much it weighs for what the story is about: headline and opening most. */
interface Line {
  readonly sentence: Sentence
  readonly weight: number
}

function storyOf(article: Article, analysis: Analysis): Line[] {
  const headline = headlineSpan(article)
  const body = analysis.sentences.filter(({ span }) => within(span, article.body) && !(headline && overlaps(span, headline)) && !article.headings.some((heading) => overlaps(heading, span)))
  const heads = headline ? analysis.sentences.filter(({ span }) => overlaps(span, headline)) : []
  let told = 0
  const lines = body.map((sentence) => ({ sentence, weight: OPENING_WEIGHTS[sentence.endToken - sentence.firstToken < SHORT ? told : told++] ?? 0.5 }))
  return [...heads.map((sentence) => ({ sentence, weight: 3 })), ...lines]
}

// "BELMORA, 4 March. /NWA/." opens nothing.
const SHORT = 8

// What the first sentences tell is what the story is about.
const OPENING_WEIGHTS = [3, 2.5, 1.5, 1]
const LEAST_WEIGHT = 1.5

function headlineSpan({ text, headline, body }: Article): Span | null {
  const at = headline ? text.indexOf(headline) : -1
  return at < 0 || at > body[1] ? null : [at, at + headline!.length]
}

/**
 * In an official account the first of its people without a side speaks for the issuer's, and the others for the one
 * country that the headline names beside it: "Readout of President Arlo’s Call with President Vey of Morvia".
 */
function withSides(encounter: Encounter, article: Article): Encounter {
  const home = homeOf(article)
  if (home === null) return encounter
  const guests = countriesIn(article.headline ?? '').filter((country) => country !== home)
  const seated = encounter.parties.some(({ side }) => side === home)
  const parties = encounter.parties.map((party, i) => {
    if (party.side !== party.name || party.entity?.kind === 'country') return party
    if (i === 0 && !seated) return { ...party, side: home }
    return guests.length === 1 ? { ...party, side: guests[0]! } : party
  })
  return { ...encounter, parties }
}

function countriesIn(headline: string): string[] {
  const words = headline.replace(/[’']s?\b/g, '').split(/[^\p{L}.-]+/u)
  const found = words.flatMap((word, i) => countryWords().get(`${word} ${words[i + 1]}`) ?? countryWords().get(word) ?? [])
  return [...new Set(found.map(({ country }) => country))]
}

/** Encounters between the same sides are one meeting; who is there is settled by the opening, and later sentences add no side. */
interface Talks {
  readonly sides: ReadonlySet<string>
  readonly encounters: Encounter[]
}

function groupsOf(encounters: readonly Encounter[]): Talks[] {
  const groups: Talks[] = []
  for (const encounter of encounters) {
    const sides = sidesIn(encounter)
    if (sides.size < 2) continue
    const same = groups.find((group) => isSubset(sides, group.sides) || isSubset(group.sides, sides))
    if (same) same.encounters.push(encounter)
    else if (groups.length < MOST_GROUPS) groups.push({ sides, encounters: [encounter] })
  }
  return groups
}

const sidesIn = ({ parties }: Encounter): ReadonlySet<string> => new Set(parties.map(({ side }) => side))
const MOST_GROUPS = 20
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((side) => b.has(side))

/** The weightiest talks, if the story opens with them or is told as an account of them. */
function chosen(groups: readonly Talks[], story: readonly Line[], article: Article, analysis: Analysis): Talks | null {
  const weights = new Map(story.map(({ sentence, weight }) => [sentence, weight]))
  const echoes = Math.min(3, story.filter(({ sentence }) => isEcho(analysis, sentence)).length) * 0.7
  const weighed = groups.map((group) => ({ group, weight: Math.max(...group.encounters.map(({ sentence }) => weights.get(sentence)!)), all: group.encounters.length }))
  weighed.sort((a, b) => b.weight - a.weight || b.all - a.all)
  const [best] = weighed
  if (!best) return null
  const announced = (article.kind === 'article' ? 0 : 1.5) + (isHeadlineOnTalks(article.headline) ? 0.7 : 0)
  return best.weight >= LEAST_WEIGHT && best.weight + echoes + announced >= ENOUGH ? best.group : null
}

// An opening sentence alone is a story that begins with talks and goes on to something else; one that
// comes back to "the meeting" or "the two leaders" is about them.
const ENOUGH = 3.7

// "Leaders hold talks on Tarn", "Readout of the President’s Call"; leaves "Arlo to meet Brin", "Union calls for talks"
const isHeadlineOnTalks = (headline: string | null): boolean =>
  headline !== null && /\b(?:talks?|meets?|met|meeting|call|summit|spoke|speaks?|discuss\w*|negotiat\w*|conversation)\b/i.test(headline) && !/\b(?:to (?:meet|hold|speak|talk|discuss)|will|ahead of|before|plans?|calls? for|refus\w+|cancel\w*|postpone\w*|may)\b/i.test(headline)

/** "the talks", "their meeting", "the two leaders": the talks again. */
function isEcho(analysis: Analysis, { firstToken, endToken }: Sentence): boolean {
  const words = lowerWords(analysis)
  for (let i = firstToken; i < endToken - 1; i++) {
    if (!/^(?:the|their|both|this|these)$/.test(words[i]!)) continue
    const next = words[i + 1]!
    if (isTalksAgain(analysis, i + 1, endToken)) return true
    if (/^(?:leaders|sides|presidents|ministers|parties)$/.test(next) || (next === 'two' && PARTIES_WORDS.has(words[i + 2] ?? ''))) return true
  }
  return false
}

/** A noun of talks, directly or behind what describes them: "the “long and frank” conversation". */
function isTalksAgain(analysis: Analysis, first: number, endToken: number): boolean {
  const words = lowerWords(analysis)
  let quoted = false
  for (let i = first; i < Math.min(endToken, first + 9); i++) {
    const word = words[i]!
    if (TALKS.has(word)) return true
    if (/^[“”"]$/.test(word)) quoted = word === '“' || (word === '"' && !quoted)
    else if (word === 'next' || word === 'planned' || !(quoted || i === first || /^(?:JJ|VBN|VBG|RB|CC)/.test(analysis.tags[i]!) || word === 'video' || word === 'phone')) return false
  }
  return false
}

/** The sentences that tell of these talks: the encounters themselves, and those that come back to them. */
function evidenceOf({ encounters }: Talks, story: readonly Line[], analysis: Analysis): Sentence[] {
  const telling = new Set(encounters.map(({ sentence }) => sentence))
  return story.map(({ sentence }) => sentence).filter((sentence) => telling.has(sentence) || isEcho(analysis, sentence) || isDiscussing(analysis, sentence)).slice(0, MOST_EVIDENCE)
}

const MOST_EVIDENCE = 12

/** "They discussed …", "The conversation revolved around …". */
function isDiscussing(analysis: Analysis, { firstToken, endToken }: Sentence): boolean {
  const words = lowerWords(analysis)
  return words.slice(firstToken, Math.min(endToken, firstToken + 12)).some((word) => word === 'discussed' || word === 'revolved')
}

/** Each side with who spoke for it: the first person named for it, and the role the article gives. Nobody speaks for two. */
function sidesOf({ encounters }: Talks): MeetingSide[] {
  const principals = new Map<string, Entity | null>()
  const surnames = new Set<string>()
  for (const party of encounters.flatMap((encounter) => encounter.parties)) {
    const person = personOf(party)
    const known = principals.get(party.side) ?? null
    if (!principals.has(party.side)) principals.set(party.side, null)
    if (known || !person || surnames.has(surname(person))) continue
    principals.set(party.side, person)
    surnames.add(surname(person))
  }
  return [...principals].map(([side, person]) => ({ side, principal: person?.name ?? null, role: person?.role ?? null }))
}

const surname = ({ name }: Entity): string => name.slice(name.lastIndexOf(' ') + 1)

const personOf = ({ entity, side }: Party): Entity | null => (entity?.kind === 'person' && (entity.name !== side || entity.role !== null) ? entity : null)

function topicsOf(analysis: Analysis, evidence: readonly Sentence[]): string[] {
  const topics: string[] = []
  for (const { firstToken, endToken } of evidence)
    for (const topic of subjectsIn(analysis, [firstToken, endToken])) if (!topics.some((known) => covers(known, topic))) topics.push(topic)
  return topics.slice(0, MOST_TOPICS)
}

const MOST_TOPICS = 8
const covers = (known: string, topic: string) => known.toLowerCase().startsWith(topic.toLowerCase())
