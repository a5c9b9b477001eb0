import type { Article } from '../article/article.ts'
import { articleFrom, type Intake } from '../article/take-in.ts'
import type { Analysis } from '../attribution/analysis.ts'
import { analyse } from '../attribution/analyse.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { attributions } from '../attribution/attributions.ts'
import type { Record } from '../record/record.ts'
import { recordOf } from '../record/record-of.ts'
import { within, type Span } from '../text/span.ts'
import type { Failure } from './failure.ts'
import { inTime } from './in-time.ts'
import type { Models } from './models.ts'

/**
 * From what arrived to the record of it: the steps are the same for a command, a batch and the site.
 * In goes one document (bytes or text), out comes its record or a sentence that says why there is none.
 * Nothing is fetched or kept here.
 */
export interface Reading {
  readonly models: Models
  /** The day it is read on, for "today" and "last week": an ISO day, or null where nobody said. */
  readonly date: string | null
}

export interface Read {
  readonly ok: true
  readonly record: Record
  /** The sentences of the text, to show a statement in. */
  readonly sentences: readonly Span[]
}

export function readArticle(input: Intake, { models, date }: Reading): Read | Failure {
  return inTime(input, () => {
    const taken = articleFrom(date === null ? input : { ...input, date })
    if (!taken.ok) return taken
    const { analysis, found } = attributed(taken.article, models)
    const record = recordOf(taken.article, analysis, found, { date })
    return { ok: true, record, sentences: analysis.sentences.map((it) => it.span) }
  })
}

/** Only the first half of the way: who is quoted in which words, as a batch of plain texts asks for it. */
export function readAttributions(input: Intake, models: Models): { ok: true; attributions: readonly Attribution[] } | Failure {
  return inTime(input, () => {
    const taken = articleFrom(input)
    return taken.ok ? { ok: true, attributions: attributed(taken.article, models).found } : taken
  })
}

function attributed(article: Article, models: Models) {
  const analysis = analyse(article.text, models.attribution, storyOf(article))
  const english = article.language === null || article.language === 'en'
  const found = english ? attributions(analysis, models.attribution) : quotationsAlone(analysis)
  return { analysis, found }
}

/** The blocks that are the story's own. */
const storyOf = ({ blocks, asides }: Article): Span[] =>
  blocks.map(({ span }) => span).filter((span) => !asides.some((aside) => within(span, aside)))

/** In a language that the model does not know, only that something is quoted can be said, not who said it. */
function quotationsAlone(analysis: Analysis): Attribution[] {
  return analysis.quotations
    .filter((it) => it.depth === 0)
    .map((it, i) => ({ id: `a${i + 1}`, source: [], cue: [], content: [it.span], score: 0.5 }))
}
