import type { Article } from '../article/article.ts'
import { articleFrom, type Intake } from '../article/take-in.ts'
import type { Analysis } from '../attribution/analysis.ts'
import { analyse } from '../attribution/analyse.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { attributionsHeard } from '../attribution/attributions.ts'
import type { Encoding } from '../attribution/encoding.ts'
import type { Passage } from '../attribution/passages.ts'
import { type Sight, sightOf } from '../attribution/sight.ts'
import type { Record } from '../record/record.ts'
import { recordOf } from '../record/record-of.ts'
import { within, type Span } from '../text/span.ts'
import type { Failure } from './failure.ts'
import { heardBy, passagesToRead } from './heard.ts'
import { inTime, timeFor } from './in-time.ts'
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

export async function readArticle(input: Intake, { models, date }: Reading): Promise<Read | Failure> {
  const until = timeFor()
  const analysed = analysedArticle(date === null ? input : { ...input, date }, models, until)
  if (!analysed.ok) return analysed
  const { article, analysis } = analysed
  const encoding = await heardBy(models, analysed)
  return inTime(input, () => {
    const record = recordOf(article, analysis, attributionsIn(analysed, models, encoding), { date })
    return { ok: true, record, sentences: analysis.sentences.map((it) => it.span) }
  }, until)
}

/** Only the first half of the way: who is quoted in which words, as a batch of plain texts asks for it. */
export async function readAttributions(input: Intake, models: Models): Promise<{ ok: true; attributions: readonly Attribution[] } | Failure> {
  const until = timeFor()
  const analysed = analysedArticle(input, models, until)
  if (!analysed.ok) return analysed
  const encoding = await heardBy(models, analysed)
  return inTime(input, () => ({ ok: true, attributions: attributionsIn(analysed, models, encoding) }), until)
}

interface Analysed {
  readonly ok: true
  readonly article: Article
  readonly analysis: Sight
  /** What the encoder is to read of it. */
  readonly passages: readonly Passage[]
}

function analysedArticle(input: Intake, models: Models, until: number): Analysed | Failure {
  return inTime(input, () => {
    const taken = articleFrom(input)
    if (!taken.ok) return taken
    const { article } = taken
    const analysis = sightOf(analyse(article.text, models.attribution, storyOf(article)))
    return { ok: true, article, analysis, passages: isEnglish(article) ? passagesToRead(analysis, models) : [] }
  }, until)
}

const attributionsIn = ({ article, analysis }: Analysed, models: Models, encoding: Encoding | null): Attribution[] =>
  isEnglish(article) ? attributionsHeard(analysis, models.attribution, encoding) : quotationsAlone(analysis)

const isEnglish = ({ language }: Article): boolean => language === null || language === 'en'

/** The blocks that are the story's own. */
const storyOf = ({ blocks, asides }: Article): Span[] =>
  blocks.map(({ span }) => span).filter((span) => !asides.some((aside) => within(span, aside)))

/** In a language that the model does not know, only that something is quoted can be said, not who said it. */
function quotationsAlone(analysis: Analysis): Attribution[] {
  return analysis.quotations
    .filter((it) => it.depth === 0)
    .map((it, i) => ({ id: `a${i + 1}`, source: [], cue: [], content: [it.span], score: 0.5 }))
}
