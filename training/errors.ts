/**
 * Lists what is most surely read wrong on the dev half, and which quotations are not read at all: ids and offsets alone, to be
 * looked up in the data.
 *
 *     node training/errors.ts [--data ../shared/data/polnear] [--most 50]
 */
import { parseArgs } from 'node:util'
import { analyse } from '../src/attribution/analyse.ts'
import type { Attribution } from '../src/attribution/attribution.ts'
import { type Sight, sightOf } from '../src/attribution/sight.ts'
import { models } from '../src/reading/models.ts'
import { readAttributions } from '../src/reading/read-article.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { areAlike } from './attribution.ts'
import { type GoldAttribution, polnear } from './polnear.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/polnear' }, most: { type: 'string', default: '50' } } })

interface Wrong {
  readonly id: string
  readonly kind: string
  readonly score: number
  readonly cue: Span | undefined
  readonly content: Span
}

const wrong: Wrong[] = []
for (const { id, text, gold } of polnear(options.data, 'dev')) {
  const sight = sightOf(analyse(text, models().attribution))
  const read = await readAttributions({ text, plain: true }, models())
  if (!read.ok) throw new Error(`errors: ${id}: ${read.sentence}`)
  for (const one of read.attributions) {
    const kind = kindOf(sight, one, gold)
    if (kind) wrong.push({ id, kind, score: one.score, cue: one.cue[0], content: one.content[0]! })
  }
}

const counts = Map.groupBy(wrong, ({ kind }) => kind)
console.log(['| kind | wrong | of them over 0.7 |', '| --- | ---: | ---: |', ...[...counts].map(([kind, all]) => `| ${kind} | ${all.length} | ${all.filter(({ score }) => score >= 0.7).length} |`)].join('\n'))
const worst = wrong.toSorted((a, b) => b.score - a.score).slice(0, Number(options.most))
console.log(['', '| text | cue | content | score | kind |', '| --- | --- | --- | ---: | --- |', ...worst.map(row)].join('\n'))

function row({ id, kind, score, cue, content }: Wrong): string {
  return `| ${id} | ${cue ? cue.join('–') : ''} | ${content.join('–')} | ${score.toFixed(2)} | ${kind} |`
}

/** What is wrong with it, by the annotator who agrees the most; `null` where any finds it right. */
function kindOf(sight: Sight, one: Attribution, gold: readonly (readonly GoldAttribution[])[]): string | null {
  const all = gold.flat()
  if (all.some((other) => areAlike(sight, one.content, other.content) && areAlike(sight, one.source, other.source))) return null
  const same = all.filter((other) => areAlike(sight, one.content, other.content))
  if (same.length > 0) return sourceKind(one, same)
  const atCue = all.filter((other) => one.cue.some((cue) => other.cue.some((its) => overlaps(cue, its))))
  if (atCue.length === 0) return 'nobody tells anything by this word'
  return sizeOf(one.content) > sizeOf(atCue[0]!.content) ? 'content too long' : 'content too short, or elsewhere'
}

function sourceKind({ source }: Attribution, same: readonly GoldAttribution[]): string {
  if (source.length === 0) return 'source not found'
  if (same.every((other) => other.source.length === 0)) return 'source where there is none'
  return same.some((other) => other.source.some((its) => source.some((span) => overlaps(span, its)))) ? 'source too long or too short' : 'another source'
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
