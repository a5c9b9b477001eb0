import type { Record } from '../record/record.ts'
import { textAt, type Span } from '../text/span.ts'
import { words } from '../text/words.ts'
import { hull, sentencesIn, sentencesOf } from './asked/sentences-in.ts'
import { attributionOf, attributionsById } from './statement-key.ts'

/** What became of a statement's sentence from one version of a page to the next. Spans lie in the text of their version. */
export interface Change {
  readonly kind: 'same' | 'changed' | 'removed' | 'new'
  /** The statement's id: in the older record, for a new one in the newer. */
  readonly statement: string
  readonly before: Span | null
  readonly after: Span | null
}

/**
 * What a new version of a page did to each statement of the old one, by the texts and not the readings: two models that read the
 * same sentence otherwise have changed nothing in it. A sentence that is not there word for word is looked for by its words, and no
 * sentence stands in for two.
 */
export function changesBetween(before: Record, after: Record): Change[] {
  const [older, newer] = [readSentences(before), readSentences(after)]
  const same = sameSentences(older, newer)
  const alike = alikeSentences(older, newer, same)
  const told = older.statements.map(({ id, held }): Change => {
    const found = held.flatMap((i) => same.get(i) ?? alike.get(i) ?? [])
    const kind = held.every((i) => same.has(i)) ? 'same' : found.length > 0 ? 'changed' : 'removed'
    return { kind, statement: id, before: spanOf(held, older), after: spanOf(found, newer) }
  })
  const known = new Set([...same.values(), ...alike.values()])
  const fresh = newer.statements.filter(({ held }) => held.length > 0 && !held.some((i) => known.has(i)))
  return [...told, ...fresh.map(({ id, held }): Change => ({ kind: 'new', statement: id, before: null, after: spanOf(held, newer) }))]
}

interface Sentences {
  readonly spans: readonly Span[]
  /** Their words, whatever stands between. */
  readonly texts: readonly string[]
  /** The statements, each with the sentences that hold it. */
  readonly statements: readonly { readonly id: string; readonly held: readonly number[] }[]
}

function readSentences(record: Record): Sentences {
  const spans = sentencesIn(record.article)
  const attributions = attributionsById(record)
  const statements = record.statements.map((statement) => {
    const [first, end] = sentencesOf(attributionOf(statement, attributions), spans)
    return { id: statement.id, held: Array.from({ length: end - first }, (_, i) => first + i) }
  })
  return { spans, statements, texts: spans.map((span) => textAt(record.article.text, span).replace(/\s+/g, ' ')) }
}

const spanOf = (held: readonly number[], { spans }: Sentences): Span | null => (held.length > 0 ? hull(held.map((i) => spans[i]!)) : null)

/** Older sentence → the newer one with the very same words; the first to the first, where they stand more than once. */
function sameSentences(older: Sentences, newer: Sentences): Map<number, number> {
  const places = Map.groupBy(newer.texts.keys(), (i) => newer.texts[i]!)
  const taken = new Map<string, number>()
  return new Map(
    [...older.texts.entries()].flatMap(([i, text]) => {
      const nth = taken.get(text) ?? 0
      taken.set(text, nth + 1)
      const place = places.get(text)?.[nth]
      return place === undefined ? [] : [[i, place] as const]
    }),
  )
}

// Of the words of both: less, and two sentences on the same subject would pass for one.
const LEAST_SHARED = 0.5

/** Older sentence → the newer one that most of its words went into, among those that have no partner yet. */
function alikeSentences(older: Sentences, newer: Sentences, same: ReadonlyMap<number, number>): Map<number, number> {
  const partners = new Set(same.values())
  const open = { older: unpaired(older, (i) => same.has(i)), newer: unpaired(newer, (i) => partners.has(i)) }
  const pairs = likenesses(open.older, open.newer).sort((a, b) => b.shared - a.shared)
  const found = new Map<number, number>()
  for (const { one, other } of pairs) {
    if (found.has(one) || partners.has(other)) continue
    found.set(one, other)
    partners.add(other)
  }
  return found
}

type Words = ReadonlyMap<number, ReadonlySet<string>>

const unpaired = ({ texts }: Sentences, paired: (i: number) => boolean): Words =>
  new Map([...texts.entries()].filter(([i]) => !paired(i)).map(([i, text]) => [i, new Set(words(text.toLowerCase()))]))

/** The pairs that share enough words, found by way of the words, so that a long page of new sentences costs little. */
function likenesses(older: Words, newer: Words): { one: number; other: number; shared: number }[] {
  const where = new Map<string, number[]>()
  for (const [i, set] of newer) for (const word of set) where.has(word) ? where.get(word)!.push(i) : where.set(word, [i])
  return [...older].flatMap(([one, set]) => {
    const counts = new Map<number, number>()
    for (const word of set) for (const other of where.get(word) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
    const shares = [...counts].map(([other, count]) => ({ one, other, shared: (2 * count) / (set.size + newer.get(other)!.size) }))
    return shares.filter(({ shared }) => shared >= LEAST_SHARED)
  })
}
