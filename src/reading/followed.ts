import type { Cite, Line } from '../record/compared/checklist.ts'
import { passagesOf } from '../record/compared/passages.ts'
import type { Source } from '../record/sources.ts'
import type { Credit, Step, Trail } from '../record/across/trails.ts'
import { textAt, type Span } from '../text/span.ts'
import { wordsIn } from '../text/words-in.ts'
import { keyIn, pointTold, type PointTold } from './point-told.ts'

export interface Followed {
  readonly checklist: readonly LineTold[]
  readonly trails: readonly TrailTold[]
}

export interface LineTold extends Omit<Line, 'cites'> {
  readonly cites: readonly { readonly capture: string; readonly words: string; readonly spans: readonly Span[] }[]
}

export interface TrailTold {
  readonly claim: PointTold
  readonly firstSeen: readonly StepTold[]
  readonly firstAccordingTo: readonly { readonly first: string; readonly capture: string; readonly statement: string | null }[]
  readonly steps: readonly StepTold[]
  readonly undated: readonly StepTold[]
}

export interface StepTold extends Pick<Step, 'kind' | 'at' | 'by'> {
  readonly capture: string
  readonly statement: string | null
  readonly outlet: string | null
  readonly words: string
  readonly denied: string | null
}

/** What follows from the texts of one meeting: the lines that practitioners look for, and the way of its claims. */
export function followed({ checklist, trails }: { readonly checklist: readonly Line[]; readonly trails: readonly Trail[] }, sources: readonly Source[]): Followed {
  const byId = new Map(sources.map((it) => [it.id, it]))
  const sourceOf = (id: string) => byId.get(id)!
  return {
    checklist: checklist.map((line) => ({ ...line, cites: line.cites.map((it) => citeTold(it, sourceOf)) })),
    trails: trails.map((it) => trailTold(it, sourceOf)),
  }
}

type Finding = (id: string) => Source

const citeTold = ({ source, spans }: Cite, sourceOf: Finding) => ({ capture: source, words: wordsIn(sourceOf(source).record.article.text, spans), spans })

function trailTold({ claim, firstSeen, firstAccordingTo, steps, undated }: Trail, sourceOf: Finding): TrailTold {
  const told = (list: readonly Step[]) => list.map((it) => stepTold(it, sourceOf))
  const credit = ({ first, source, statement }: Credit) => ({ first, capture: source, statement: keyIn(sourceOf(source), sourceOf(source).record.statements.find(({ id }) => id === statement)) })
  return { claim: pointTold(claim), firstSeen: told(firstSeen), firstAccordingTo: firstAccordingTo.map(credit), steps: told(steps), undated: told(undated) }
}

function stepTold({ kind, passage, source, at, by, denied }: Step, sourceOf: Finding): StepTold {
  const from = sourceOf(source)
  const { text, outlet } = from.record.article
  const { statement, spans } = passagesOf(from).find(({ id }) => id === passage)!
  return { kind, capture: source, statement: keyIn(from, statement), outlet, at, by, words: wordsIn(text, spans), denied: denied && textAt(text, denied) }
}
