import { textAt, within } from '../../text/span.ts'
import type { Passage } from './passages.ts'
import type { Point } from './points.ts'
import type { EntityKind } from '../record.ts'
import { subjectOf } from './subject-words.ts'
import { FUNCTION_WORDS, stemOf } from '../words.ts'

/**
 * What a row is headed by: a topic that one of its texts gives it and that is said in it, or, where that says nothing by
 * itself ("failure", "close cooperation"), the first word in it that belongs to a subject, best one that both sides use; for
 * want of either, what it names. Always words of a text.
 */
export function headingOf(one: readonly Point[], other: readonly Point[]): string | null {
  const all = [...one, ...other]
  const topics = all.flatMap(({ topic }) => topic ?? []).filter(saysWhat)
  const places = placesIn(all)
  const said = topics.length === 0 ? new Set() : new Set(all.flatMap(({ passages }) => passages.flatMap((passage) => wordsIn(passage).map(stemOf))))
  // A statement gives every item of its list one topic: "mutual interest" heads the energy supplies as well.
  const isSaid = (topic: string) => said.has(stemOf(topic.toLowerCase().match(WORD)?.at(-1) ?? ''))
  return topics.find((topic) => isSaid(topic) && !places.has(topic.toLowerCase())) ?? subjectWord(one, other) ?? topics.find(isSaid) ?? nameIn(all) ?? topics[0] ?? null
}

const wordsIn = ({ spans, source }: Passage): string[] => spans.flatMap((span) => textAt(source.record.article.text, span).toLowerCase().match(WORD) ?? [])
const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu

/** The first thing that it names: no person, and not those whose words they are. */
function nameIn(points: readonly Point[]): string | null {
  const named = points.slice(0, 1).flatMap(({ words: { source, spans, teller } }) => {
    const things = source.record.entities.filter(({ kind, side }) => NAMED.has(kind) && side !== teller.side)
    return things.flatMap(({ name, mentions }) => mentions.filter((mention) => spans.some((span) => within(mention, span))).map(([start]) => ({ name, start })))
  })
  return named.sort((a, b) => a.start - b.start)[0]?.name ?? null
}

const NAMED: ReadonlySet<EntityKind> = new Set(['body', 'agreement', 'document', 'country', 'place'])

/** Where something is says less than what it is: a place is a heading only for want of another. */
function placesIn(points: readonly Point[]): Set<string> {
  const sources = new Set(points.map(({ words }) => words.source))
  const entities = [...sources].flatMap(({ record }) => record.entities)
  return new Set(entities.filter(({ kind }) => kind === 'place' || kind === 'country').map(({ name }) => name.toLowerCase()))
}

// takes "the video call", "Caldmoor agreements", "Two versions of one agreement"; leaves "shared commitment", "significant U.S."
function saysWhat(topic: string): boolean {
  const words = topic.split(' ')
  const last = words.at(-1)!
  const isCutShort = /^(?:\p{Lu}\.)+$/u.test(last) || (words.length > 1 && /^\p{Ll}/u.test(words[0]!) && words[0] !== 'the' && /^\p{Lu}/u.test(last))
  return !isCutShort && !EMPTY.has(stemOf(last.toLowerCase()))
}

/** How something is or changes, what is done about it, and the forms of a press release: not what it is. */
const EMPTY: ReadonlySet<string> = new Set(
  `commitment failure affairs developments challenges measures component importance opportunity opportunities efforts steps issues issue matters matter way ways need needs picture point points
  readiness responsibility concern concerns role support leadership progress strength value collaboration solidarity work approach moment time visit fact question questions
  increase rise spread decline growth change changes signing release announcement intention belief interest interests response discussion discussions conversation cooperation coordination connection
  connections situation scourge evolutions editors contact dozens tens hundreds thousands million millions billion billions`.split(/\s+/).map(stemOf),
)

function subjectWord(one: readonly Point[], other: readonly Point[]): string | null {
  const [here, there] = [one, other].map((points) => points.slice(0, 1).flatMap(({ words }) => subjectWordsIn(words))) as [Subject[], Subject[]]
  const theirs = new Set(there.map(({ subject }) => subject))
  return (here.find(({ subject }) => theirs.has(subject)) ?? here[0] ?? there[0])?.word ?? null
}

interface Subject {
  readonly subject: string
  readonly word: string
}

function subjectWordsIn({ spans, source }: Passage): Subject[] {
  const words = spans.flatMap((span) => textAt(source.record.article.text, span).match(WORD) ?? [])
  return words.flatMap((word, i) => {
    const subject = IS_NO_HEADING.test(word) ? null : subjectOf(stemOf(word.toLowerCase()))
    const heading = IS_VERB.test(word) ? null : IS_ADJECTIVE.test(word) ? withNoun(word, words[i + 1]) : word
    return subject === null || heading === null ? [] : [{ subject, word: heading }]
  })
}

// takes "work" and "billion", which have the stems of "workers" and "bills"; leaves "deterrence"
const IS_NO_HEADING = /^(?:works?|billions?|deter|prosperous)$/i

// takes "invested", "traveling", "de-escalate"; leaves "shipping", "refugees", "climate"
const IS_VERB = /(?:ed|(?<!shipp|farm|min)ing|(?<!clim)ate)$/i
// takes "economic", "digital", "naval"; leaves "trade"
const IS_ADJECTIVE = /(?:ic|al|ous|ent|able|ian)$/i

/** "economic" says less than "economic ties". */
const withNoun = (adjective: string, next: string | undefined): string | null => (next && !FUNCTION_WORDS.has(next.toLowerCase()) && !IS_VERB.test(next) ? `${adjective} ${next}` : null)
