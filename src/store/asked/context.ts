import type { Record } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { sentencesIn, sentencesOf } from './sentences-in.ts'
import { attributionOf, attributionsById } from '../statement-key.ts'

/** The sentences of an article, and which of them may be shown. */
export interface Context {
  readonly sentences: readonly Span[]
  readonly isOpen: (sentence: number) => boolean
}

// Of an article at most a quarter is shown for its context's sake; of a short one, two sentences all the same.
const MOST = { share: 0.25, neighbours: 2 }

const known = new WeakMap<Record, Context>()

/**
 * Each statement is shown with the sentence that holds it, and this with its neighbours, that it may be understood. Taken together they
 * could be the whole of a short article, which is its publisher's: so neighbours are opened, in the order of the text, only as long as all
 * that is open is no more than a part of it. The same ones for every page, so that nothing is gained by opening many.
 */
export function contextIn(record: Record): Context {
  const found = known.get(record) ?? contextOf(record)
  known.set(record, found)
  return found
}

function contextOf(record: Record): Context {
  const sentences = sentencesIn(record.article)
  const attributions = attributionsById(record)
  const places = record.statements.map((it) => sentencesOf(attributionOf(it, attributions), sentences)).sort(([a], [b]) => a - b)
  const open = new Set(places.flatMap(([first, end]) => Array.from({ length: end - first }, (_, i) => first + i)))
  openNeighbours(places.flatMap(([first, end]) => [first - 1, end]), { open, sentences })
  return { sentences, isOpen: (sentence) => open.has(sentence) }
}

function openNeighbours(wanted: readonly number[], { open, sentences }: { readonly open: Set<number>; readonly sentences: readonly Span[] }): void {
  const length = (sentence: number) => sentences[sentence]![1] - sentences[sentence]![0]
  const sum = (all: Iterable<number>) => [...all].reduce((total, it) => total + length(it), 0)
  const room = MOST.share * sum(sentences.keys())
  let [shown, count] = [sum(open), 0]
  for (const sentence of wanted) {
    if (sentences[sentence] === undefined || open.has(sentence)) continue
    if (count >= MOST.neighbours && shown + length(sentence) > room) continue
    open.add(sentence)
    shown += length(sentence)
    count++
  }
}
