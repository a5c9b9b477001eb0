import type { Article } from '../article/article.ts'
import { articleFrom, type Intake } from '../article/take-in.ts'
import type { Analysis } from '../attribution/analysis.ts'
import { analyse } from '../attribution/analyse.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { attributionsHeard } from '../attribution/attributions.ts'
import type { Encoding } from '../attribution/encoding.ts'
import { type Sight, sightOf } from '../attribution/sight.ts'
import type { Record } from '../record/record.ts'
import { recordOf } from '../record/record-of.ts'
import { within, type Span } from '../text/span.ts'
import type { Failure } from './failure.ts'
import { heardBy, passagesToRead } from './heard.ts'
import { inTime, timeFor, workedMs } from './in-time.ts'
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
  const analysed = await analysedArticle(date === null ? input : { ...input, date }, models)
  if (!analysed.ok) return analysed
  const { article, analysis, until } = analysed
  return inTime(input, () => {
    const record = recordOf(article, analysis, attributionsIn(analysed, models), { date })
    return { ok: true, record, sentences: analysis.sentences.map((it) => it.span) }
  }, until)
}

/** Only the first half of the way: who is quoted in which words, as a batch of plain texts asks for it. */
export async function readAttributions(input: Intake, models: Models): Promise<{ ok: true; attributions: readonly Attribution[] } | Failure> {
  const analysed = await analysedArticle(input, models)
  if (!analysed.ok) return analysed
  return inTime(input, () => ({ ok: true, attributions: attributionsIn(analysed, models) }), analysed.until)
}

interface Analysed {
  readonly ok: true
  readonly article: Article
  readonly analysis: Sight
  /** What the encoder says of it; `null` where there is none. */
  readonly encoding: Encoding | null
  readonly until: number
}

/** The article, looked at by all models. An encoder reads only so much of a text, and what it takes is not the text's fault. */
async function analysedArticle(input: Intake, models: Models): Promise<Analysed | Failure> {
  const until = timeFor()
  const seen = inTime(input, () => seenArticle(input, models), until)
  if (!seen.ok) return seen
  const asked = workedMs()
  const encoding = await heardBy(models, seen)
  return { ...seen, encoding, until: until + workedMs() - asked }
}

function seenArticle(input: Intake, models: Models) {
  const taken = articleFrom(input)
  if (!taken.ok) return taken
  const { article } = taken
  const analysis = sightOf(analyse(article.text, models.attribution, storyOf(article)))
  return { ok: true as const, article, analysis, passages: isEnglish(article) ? passagesToRead(analysis, models) : [] }
}

const attributionsIn = ({ article, analysis, encoding }: Analysed, models: Models): Attribution[] =>
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
