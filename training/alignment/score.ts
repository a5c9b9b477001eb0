/**
 * How well two accounts are aligned: `node training/alignment/score.ts [--split dev|test|fresh|long|blind|unseen] [--words] [--show] [--json]`.
 *
 * pairs.json holds what an editor would put side by side in pairs of official accounts, as offsets only: passages that
 * match, and passages set aside (greetings, and what the annotator could not decide). All the rest stands alone. The
 * texts are those of ../shared/data/readouts, or of the file named by --data. `fit.ts` learns from dev, test and fresh; blind
 * and unseen were each annotated before a change, and are asked for their figures alone. --words leaves the encoder out.
 *
 * A link is right if it joins two passages of one match. An *only* is right if it touches no matched passage; one that
 * lies in what was set aside is not counted. Recall: matches found by any link; sentences with nothing matched or set
 * aside in them of which an *only* was said.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { alignment, type AligningOptions } from '../../src/record/compared/alignment.ts'
import type { Similarity } from '../../src/record/compared/meanings.ts'
import { namesAtTable } from '../../src/record/compared/at-table.ts'
import { passagesOf } from '../../src/record/compared/passages.ts'
import type { Source } from '../../src/record/sources.ts'
import { weighed, type Weighed } from '../../src/record/compared/weights.ts'
import { models } from '../../src/reading/models.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { similarityOf } from '../../src/reading/similarity.ts'
import { overlaps, type Span } from '../../src/text/span.ts'

export interface Pair {
  readonly meeting: string
  readonly split: 'dev' | 'test' | 'fresh' | 'long' | 'blind' | 'unseen'
  readonly one: string
  readonly other: string
  readonly both: readonly { readonly one: readonly Span[]; readonly other: readonly Span[] }[]
  readonly aside: { readonly one: readonly Span[]; readonly other: readonly Span[] }
}

export interface Accounts {
  readonly pair: Pair
  readonly one: readonly Weighed[]
  readonly other: readonly Weighed[]
  readonly sentences: { readonly one: readonly Span[]; readonly other: readonly Span[] }
  /** By the encoder, where there is one. */
  readonly similarity: Similarity | undefined
}

interface Document {
  readonly id: string
  readonly side: string
  readonly date: string
  readonly text: string
}

const HERE = new URL('.', import.meta.url)
const DATA = new URL('../../../shared/data/readouts/dev.jsonl.gz', import.meta.url)

export async function accountsOf(split: string, data: URL | string = DATA): Promise<Accounts[]> {
  const documents = new Map(gunzipSync(readFileSync(data)).toString().trim().split('\n').map((line) => JSON.parse(line) as Document).map((it) => [it.id, it]))
  const pairs = (JSON.parse(readFileSync(new URL('pairs.json', HERE), 'utf8')) as Pair[]).filter((pair) => pair.split === split)
  return Promise.all(pairs.map(async (pair) => {
    const [one, other] = [await sourceOf(documents.get(pair.one)!), await sourceOf(documents.get(pair.other)!)]
    const ones = passagesOf(one)
    const all = weighed([...ones, ...passagesOf(other)], namesAtTable([one.side!, other.side!], [one, other]))
    const similarity = await similarityOf(all.map(({ passage }) => passage), models())
    return { pair, one: all.slice(0, ones.length), other: all.slice(ones.length), sentences: { one: one.sentences, other: other.sentences }, similarity }
  }))
}

async function sourceOf({ id, side, date, text }: Document): Promise<Source> {
  const read = await readArticle({ text, plain: true, date }, { models: models(), date })
  if (!read.ok) throw new Error(`alignment: cannot read ${id}: ${read.sentence}`)
  return { id, record: read.record, sentences: read.sentences, outlet: null, published: date, seen: null, copyOf: id, side: COUNTRIES.of(side) ?? side, filedUnder: null }
}

const COUNTRIES = { names: new Intl.DisplayNames('en', { type: 'region' }), of: (code: string) => (code.length === 2 ? COUNTRIES.names.of(code) : code) }

export interface Tally {
  links: number
  rightLinks: number
  matches: number
  foundMatches: number
  onlys: number
  rightOnlys: number
  alone: number
  foundAlone: number
}

/** By what each pair's accounts are aligned; the encoder's word and the committed weights unless something else is said. */
export type Aligning = (accounts: Accounts) => AligningOptions

export function tallied(all: readonly Accounts[], aligning: Aligning = ({ similarity }) => ({ similarity }), show?: (line: string) => void): Tally {
  const tally: Tally = { links: 0, rightLinks: 0, matches: 0, foundMatches: 0, onlys: 0, rightOnlys: 0, alone: 0, foundAlone: 0 }
  for (const accounts of all) tallyLinks(accounts, aligning(accounts), tally, show)
  return tally
}

function tallyLinks({ pair, one, other, sentences }: Accounts, options: AligningOptions, tally: Tally, show?: (line: string) => void): void {
  const { links, onlyOne, onlyOther } = alignment(one, other, options)
  const spans = { one: one.map(({ passage }) => passage.spans[0]!), other: other.map(({ passage }) => passage.spans[0]!) }
  const words = (side: readonly Weighed[], i: number) => side[i]!.passage.spans.map((span) => side[i]!.passage.source.record.article.text.slice(...span)).join(' … ')
  const touches = (span: Span, them: readonly Span[]) => them.some((it) => overlaps(span, it))
  const found = new Set<number>()
  for (const { one: a, other: b, score } of links) {
    const aside = !touches(spans.one[a]!, pair.both.flatMap((it) => it.one)) && touches(spans.one[a]!, pair.aside.one) || !touches(spans.other[b]!, pair.both.flatMap((it) => it.other)) && touches(spans.other[b]!, pair.aside.other)
    const right = pair.both.flatMap((match, i) => (touches(spans.one[a]!, match.one) && touches(spans.other[b]!, match.other) ? [i] : []))
    for (const i of right) found.add(i)
    if (aside && right.length === 0) continue
    tally.links++
    if (right.length > 0) tally.rightLinks++
    show?.(`${right.length > 0 ? '=' : 'WRONG ='} ${score.toFixed(2)} ${pair.meeting}\n    ${words(one, a)}\n    ${words(other, b)}`)
  }
  tally.matches += pair.both.length
  tally.foundMatches += found.size
  for (const [side, onlys] of [['one', onlyOne], ['other', onlyOther]] as const) {
    const matched = pair.both.flatMap((it) => it[side])
    const said = onlys.map((i) => spans[side][i]!)
    for (const [k, span] of said.entries()) {
      const wrong = touches(span, matched)
      if (!wrong && touches(span, pair.aside[side])) continue
      tally.onlys++
      if (!wrong) tally.rightOnlys++
      show?.(`${wrong ? 'WRONG only' : 'only'} ${side} ${pair.meeting}: ${words(side === 'one' ? one : other, onlys[k]!)}`)
    }
    const free = sentences[side].filter((span) => !touches(span, matched) && !touches(span, pair.aside[side]))
    tally.alone += free.length
    tally.foundAlone += free.filter((span) => touches(span, said)).length
  }
}

/** The four figures of a tally, as a person reads them. */
export function rowsOf(tally: Tally): string {
  const shown = ([part, whole]: Share) => `${(part / whole).toFixed(3)} (${part}/${whole})`
  const { both, only } = sharesOf(tally)
  return `  both  precision ${shown(both.precision)}  recall ${shown(both.recall)}\n  only  precision ${shown(only.precision)}  recall ${shown(only.recall)}\n`
}

type Share = readonly [part: number, whole: number]

const sharesOf = (tally: Tally): { readonly [kind in 'both' | 'only']: { readonly precision: Share; readonly recall: Share } } => ({
  both: { precision: [tally.rightLinks, tally.links], recall: [tally.foundMatches, tally.matches] },
  only: { precision: [tally.rightOnlys, tally.onlys], recall: [tally.foundAlone, tally.alone] },
})

if (import.meta.main) {
  const { values } = parseArgs({ options: { split: { type: 'string' }, words: { type: 'boolean' }, show: { type: 'boolean' }, json: { type: 'boolean' }, data: { type: 'string' } } })
  for (const split of values.split ? [values.split] : ['dev', 'test', 'fresh', 'long']) {
    const all = await accountsOf(split, values.data)
    const tally = tallied(all, values.words ? () => ({}) : undefined, values.show ? (line) => process.stdout.write(`${line}\n`) : undefined)
    process.stdout.write(values.json ? `${JSON.stringify(sharesOf(tally))}\n` : `${split}: ${all.length} pairs\n${rowsOf(tally)}`)
  }
}
