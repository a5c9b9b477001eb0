import type { Passage } from '../record/compared/passages.ts'
import type { Point } from '../record/compared/points.ts'
import type { Statement } from '../record/record.ts'
import type { Source } from '../record/sources.ts'
import { contextIn } from '../store/asked/context.ts'
import { placeOf, statementKey } from '../store/statement-key.ts'
import { hull } from '../store/asked/sentences-in.ts'
import { textAt, type Span } from '../text/span.ts'
import { wordsIn } from '../text/words-in.ts'

/** A point as it is kept and shown: with the words of all that tell it, the best first. */
export interface PointTold extends Pick<Point, 'id' | 'topic' | 'independent' | 'copies' | 'order' | 'sides'> {
  readonly tellings: readonly Telling[]
}

export interface Telling extends Pick<Passage, 'spans' | 'teller'> {
  readonly capture: string
  /** The key of the statement, where it is one. */
  readonly statement: string | null
  readonly words: string
  /** Null for what an official text says in its own voice. */
  readonly kind: Statement['kind'] | null
  readonly speaker: string | null
  readonly role: string | null
  readonly relayedBy: readonly string[]
  readonly verb: string | null
  /** The words that tell of the saying; none in what an official text says in its own voice. */
  readonly cue: readonly Span[]
  /** What the words are is denied by who says them. */
  readonly denies: boolean
  readonly passage: { readonly text: string; readonly starts: number }
}

/** A point in the words of all that tell it, the best first. */
export function pointTold({ id, topic, independent, copies, order, sides, passages }: Point): PointTold {
  return { id, topic, independent, copies, order, sides, tellings: passages.map(telling) }
}

function telling({ source, statement, spans, teller }: Passage): Telling {
  return {
    ...{ capture: source.id, statement: keyIn(source, statement), words: wordsIn(source.record.article.text, spans), spans, teller },
    ...(statement ? saying(source, statement) : UNSAID),
    passage: passageAround(source, spans),
  }
}

type Saying = Pick<Telling, 'kind' | 'speaker' | 'role' | 'relayedBy' | 'verb' | 'cue' | 'denies'>

const UNSAID: Saying = { kind: null, speaker: null, role: null, relayedBy: [], verb: null, cue: [], denies: false }

function saying({ record: { entities, attributions } }: Source, { attribution, kind, speaker, relayedBy, verb, denies }: Statement): Saying {
  const role = entities.find(({ id }) => id === speaker)?.role ?? null
  const cue = attributions.find(({ id }) => id === attribution)?.cue ?? []
  return { kind, speaker, role, relayedBy, verb, cue, denies: denies !== null }
}

// A page without a full stop must not be sent along with each of its points.
const LONGEST = 3_000

/** The sentences that the words stand in, with the one before and the one after as far as they may be shown. */
function passageAround({ record }: Source, spans: readonly Span[]): Telling['passage'] {
  const words = hull(spans)
  const { sentences, isOpen } = contextIn(record)
  const first = sentences.findIndex(([, end]) => end > words[0])
  const last = sentences.findLastIndex(([start]) => start < words[1])
  const starts = Math.max((sentences[isOpen(first - 1) ? first - 1 : first] ?? words)[0], words[0] - LONGEST)
  const ends = Math.min((sentences[isOpen(last + 1) ? last + 1 : last] ?? words)[1], words[1] + LONGEST)
  return { text: textAt(record.article.text, [Math.min(starts, words[0]), Math.max(ends, words[1])]), starts: Math.min(starts, words[0]) }
}

/** The key of a source's statement, where it is one. */
export function keyIn({ id, record }: Source, statement: Statement | null | undefined): string | null {
  const attribution = statement && record.attributions.find((it) => it.id === statement.attribution)
  return attribution ? statementKey(id, placeOf(attribution)) : null
}
