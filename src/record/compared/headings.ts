import { textAt } from '../../text/span.ts'
import type { Passage } from './passages.ts'
import type { Point } from './points.ts'
import { subjectOf } from './subject-words.ts'
import { FUNCTION_WORDS, stemOf } from '../words.ts'

/**
 * What a row is headed by: the topic that one of its texts gives it, or, where that says nothing by itself ("failure",
 * "significant U.S."), the first word in it that belongs to a subject, best one that both sides use. Always words of a text.
 */
export function headingOf(one: readonly Point[], other: readonly Point[]): string | null {
  const topics = [...one, ...other].flatMap(({ topic }) => topic ?? [])
  const places = placesIn([...one, ...other])
  const telling = topics.filter(saysWhat)
  return telling.find((topic) => !places.has(topic.toLowerCase())) ?? subjectWord(one, other) ?? telling[0] ?? null
}

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

const EMPTY: ReadonlySet<string> = new Set(
  `commitment failure affairs developments challenges measures component importance opportunity opportunities efforts steps issues issue matters matter way ways need needs picture point points
  readiness responsibility concern concerns role support leadership progress strength value collaboration solidarity work approach moment time visit fact question questions`.split(/\s+/).map(stemOf),
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
  const words = spans.flatMap((span) => textAt(source.record.article.text, span).match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [])
  return words.flatMap((word, i) => {
    const subject = subjectOf(stemOf(word.toLowerCase()))
    const heading = IS_VERB.test(word) ? null : IS_ADJECTIVE.test(word) ? withNoun(word, words[i + 1]) : word
    return subject === null || heading === null ? [] : [{ subject, word: heading }]
  })
}

// takes "invested", "traveling", "de-escalate"; leaves "shipping", "refugees"
const IS_VERB = /(?:ed|(?<!shipp|farm|min)ing|ate)$/i
// takes "economic", "digital", "naval"; leaves "trade"
const IS_ADJECTIVE = /(?:ic|al|ous|ent|able|ian)$/i

/** "economic" says less than "economic ties". */
const withNoun = (adjective: string, next: string | undefined): string | null => (next && !FUNCTION_WORDS.has(next.toLowerCase()) && !IS_VERB.test(next) ? `${adjective} ${next}` : null)
