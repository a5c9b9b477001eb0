import type { Span } from '../../text/span.ts'
import { conditionIn } from './conditions-in.ts'
import type { Passage } from './passages.ts'
import { strengthOf } from './strengths.ts'
import type { Weighed } from './weights.ts'
import { FUNCTION_WORDS, stemOf } from '../words.ts'

/** How two tellings of one point differ, with the words that do on either side. */
export interface Difference {
  readonly kind: 'number' | 'negation' | 'stance' | 'condition' | 'scope' | 'strength' | 'wording'
  readonly one: readonly Span[]
  readonly other: readonly Span[]
}

/** Other wording alone is the rule between two accounts; any of the others makes them differ. */
export const isSubstantial = ({ kind }: Difference): boolean => kind !== 'wording'

export function differencesOf(a: Weighed, b: Weighed): Difference[] {
  const one = readingOf(a.passage)
  const other = readingOf(b.passage)
  const found = [
    number(one, other),
    a.negated === b.negated ? null : pair('negation', negationsOf(one), negationsOf(other)),
    stance(one, other),
    condition(a.passage, b.passage),
    scope(one, other),
    strength(one, other),
    pair('wording', ownWords(one, other), ownWords(other, one)),
  ]
  return found.filter((it) => it !== null)
}

function pair(kind: Difference['kind'], one: readonly Span[], other: readonly Span[]): Difference | null {
  return one.length + other.length > 0 ? { kind, one, other } : null
}

interface Word {
  readonly span: Span
  readonly lower: string
  readonly stem: string
}

function readingOf({ source, spans }: Passage): Word[] {
  return spans.flatMap(([start, end]) =>
    [...source.record.article.text.slice(start, end).matchAll(/[\p{L}\d](?:[\p{L}\d]|['’.,-](?=[\p{L}\d]))*/gu)].map(({ index, 0: word }) => {
      const lower = word.toLowerCase().replace(/’/g, "'")
      return { span: [start + index, start + index + word.length] as const, lower, stem: stemOf(lower) }
    }),
  )
}

/** Two numbers of one thing: "seven per cent" against "four per cent", "16 May" against "19 May". */
function number(one: readonly Word[], other: readonly Word[]): Difference | null {
  const [here, there] = [countedIn(one), countedIn(other)]
  for (const [thing, counts] of here) {
    const theirs = there.get(thing)
    if (theirs && !counts.some(({ value }) => theirs.some((it) => it.value === value))) return pair('number', counts.map(({ span }) => span), theirs.map(({ span }) => span))
  }
  return null
}

interface Count {
  readonly value: string
  readonly span: Span
}

/** What is counted, by the word behind the number → the numbers. */
function countedIn(words: readonly Word[]): Map<string, Count[]> {
  const counted = new Map<string, Count[]>()
  for (const [i, { lower, span }] of words.entries()) {
    const value = NUMBERS.get(lower) ?? (/^\d/.test(lower) ? lower.replace(/,(?=\d{3})/g, '') : null)
    const thing = words.slice(i + 1, i + 3).find((word) => !FUNCTION_WORDS.has(word.lower)) // seven [per] cent
    if (value !== null && thing) counted.set(thing.stem, [...(counted.get(thing.stem) ?? []), { value, span }])
  }
  return counted
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((word, i) => [word, String(i + 1)]),
)

/** Only one of them speaks of failing, breaking or refusing: the other may say the contrary, or leave it out. */
function stance(one: readonly Word[], other: readonly Word[]): Difference | null {
  const [here, there] = [one, other].map((words) => words.filter(({ stem }) => AGAINST.has(stem)).map(({ span }) => span)) as [Span[], Span[]]
  const isOfOneMind = [one, other].every((words) => words.some(({ stem }) => AGAINST.has(stem) || CONDEMNING.has(stem)))
  return isOfOneMind || here.length + there.length === 0 ? null : pair('stance', here, there)
}

const AGAINST: ReadonlySet<string> = new Set(
  `fail fails failed failure violate violates violated violation violations breach breached broke broken sabotage sabotages sabotaged withheld withhold withholds
  delays delayed refuse refused refuses reject rejected rejects deny denied denies obstruct obstructs undermine undermines unlawful illegal unacceptable blame blamed`.split(/\s+/).map(stemOf),
)

/** Who speaks of a brutal war and who of an illegal invasion are of one mind. */
const CONDEMNING: ReadonlySet<string> = new Set('aggression invasion brutal unprovoked unjustified war attack attacks condemn condemns condemned'.split(' ').map(stemOf))

const negationsOf = (words: readonly Word[]): Span[] => words.filter(({ lower }) => /^(?:not|no|never|nor|without|cannot|neither|none)$|n't$/.test(lower)).map(({ span }) => span)

/** An "if" that only one of them has. */
function condition(a: Passage, b: Passage): Difference | null {
  const [one, other] = [conditionIn(a), conditionIn(b)]
  return (one === null) === (other === null) ? null : pair('condition', one ? [one] : [], other ? [other] : [])
}

/**
 * "energy and infrastructure" against "energy infrastructure": side by side here, joined by "and" or "or" there.
 * "safety review" against "safety audit": the same word before words that the other telling lacks.
 */
function scope(one: readonly Word[], other: readonly Word[]): Difference | null {
  const [here, there] = [neighboursIn(one), neighboursIn(other)]
  const [ours, theirs] = [new Set(one.map(({ stem }) => stem)), new Set(other.map(({ stem }) => stem))]
  const found = here.flatMap((a) =>
    there.filter((b) => a.left === b.left && (a.right === b.right ? a.joined !== b.joined : a.isKind && b.isKind && !theirs.has(a.right) && !ours.has(b.right))).map((b) => [a.span, b.span] as const),
  )
  return found.length > 0 ? pair('scope', found.map(([span]) => span), found.map(([, span]) => span)) : null
}

interface Neighbours {
  readonly left: string
  readonly right: string
  readonly joined: boolean
  /** The second word ends what the first began and says which kind of it is meant: "safety audit". */
  readonly isKind: boolean
  readonly span: Span
}

function neighboursIn(words: readonly Word[]): Neighbours[] {
  return words.flatMap((left, i): Neighbours[] => {
    const joined = JOINERS.has(words[i + 1]?.lower ?? '')
    const right = words[i + (joined ? 2 : 1)]
    if (!right || FUNCTION_WORDS.has(left.lower) || FUNCTION_WORDS.has(right.lower)) return []
    const next = words[i + 2]
    const isLast = !next || next.span[0] - right.span[1] > 1 || FUNCTION_WORDS.has(next.lower)
    const isKind = !joined && isLast && !left.lower.endsWith("'s") && !/(?:ing|ed)$/.test(right.lower) && !SAYS_NO_KIND.has(right.stem)
    return [{ left: left.stem, right: right.stem, joined, isKind, span: [left.span[0], right.span[1]] }]
  })
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or'])

/** "video call", "video link", "video conference" are one; "security matters" are no other than "security issues". */
const SAYS_NO_KIND: ReadonlySet<string> = new Set(
  `call link conference conversation talks meeting session format matters issues questions level area areas sphere field sector situation developments efforts relations
  relationship ties bonds bond partnership friendship leaders presidents ministers side sides countries country nations people`.split(/\s+/).map(stemOf),
)

/** One side agreed, the other discussed; one warned, the other voiced concern. */
function strength(one: readonly Word[], other: readonly Word[]): Difference | null {
  const [here, there] = [strongest(one), strongest(other)]
  for (const [scale, { rank, span }] of here) {
    const theirs = there.get(scale)
    if (theirs && Math.abs(theirs.rank - rank) >= 1) return pair('strength', [span], [theirs.span])
  }
  return null
}

function strongest(words: readonly Word[]): Map<string, { readonly rank: number; readonly span: Span }> {
  const found = new Map<string, { rank: number; span: Span }>()
  for (const { stem, span } of words)
    for (const { scale, rank } of strengthOf(stem)) if ((found.get(scale)?.rank ?? 0) < rank) found.set(scale, { rank, span })
  return found
}

/** Words that say something and that the other telling lacks, those side by side as one stretch. */
function ownWords(words: readonly Word[], others: readonly Word[]): Span[] {
  const known = new Set(others.map(({ stem }) => stem))
  const runs: [number, number][] = []
  let last = -2
  for (const [i, { lower, stem, span }] of words.entries()) {
    if (known.has(stem) || FUNCTION_WORDS.has(lower)) continue
    if (last === i - 1) runs.at(-1)![1] = span[1]
    else runs.push([span[0], span[1]])
    last = i
  }
  return runs
}
