import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../article/article.ts'
import { analyse } from '../attribution/analyse.ts'
import { loadModel } from '../attribution/model-file.ts'
import type { Span } from '../text/span.ts'
import { recordOf } from './record-of.ts'
import type { Statement } from './record.ts'

// The worked example's attributions as an editor marked them, so that only this room is judged: who, to whom, by whom.
const FOLDER = new URL('../../../shared/example/', import.meta.url)
const MODEL = new URL('../../models/attribution.bin.gz', import.meta.url)
const skip = !existsSync(FOLDER) ? 'the worked example is not beside this checkout' : !existsSync(MODEL) ? 'there is no model to tag the text with' : false

interface Gold {
  readonly article: { readonly body: Span }
  readonly statements: readonly GoldStatement[]
}

interface GoldStatement extends Pick<Statement, 'id' | 'speaker' | 'relayedBy' | 'addressee' | 'verb' | 'kind'> {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly within?: string
  readonly condition?: Span
}

test('the worked example: nobody is given another’s words', { skip }, (t) => {
  const gold: Gold = JSON.parse(readFileSync(new URL('record.json', FOLDER), 'utf8'))
  const found = statementsOf(gold, readFileSync(new URL('article.txt', FOLDER), 'utf8'))
  const rows = gold.statements.map((want) => compared(want, found))
  t.diagnostic(['', ...rows.map((row) => [row.id, ...row.misses].join('  '))].filter((line) => line.includes(':')).join('\n') || 'every field is as in the record')
  t.diagnostic(`speakers: ${count(rows, 'right')} right, ${count(rows, 'open')} left open, ${count(rows, 'wrong')} wrong`)
  assert.deepEqual(rows.filter((row) => row.speaker === 'wrong').map((row) => row.id), [])
  assert.ok(count(rows, 'right') >= 20)
})

function statementsOf({ article: { body }, statements }: Gold, text: string): Statement[] {
  const article: Article = {
    text, body, asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
    creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null,
  }
  const analysis = analyse(text, loadModel(gunzipSync(readFileSync(MODEL))), [body])
  const attributions = statements.map(({ id, source, cue, content }) => ({ id, source, cue, content, score: 1 }))
  return [...recordOf(article, analysis, attributions, { date: null }).statements]
}

function compared(want: GoldStatement, found: readonly Statement[]) {
  const got = found.find(({ attribution }) => attribution === want.id)!
  const outer = found.find(({ id }) => id === got.within)?.attribution ?? null
  const fields: [name: string, want: unknown, got: unknown][] = [
    ['speaker', want.speaker, got.speaker], ['addressee', want.addressee, got.addressee], ['relayedBy', want.relayedBy.join(', '), got.relayedBy.join(', ')],
    ['within', want.within ?? null, outer], ['kind', want.kind, got.kind], ['verb', want.verb, got.verb], ['condition', `${want.condition ?? null}`, `${got.condition}`],
  ]
  const misses = fields.filter(([, a, b]) => a !== b).map(([name, a, b]) => `${name}: ${b} for ${a}`)
  return { id: want.id, misses, speaker: got.speaker === want.speaker ? 'right' : got.speaker === null ? 'open' : 'wrong' }
}

const count = (rows: readonly { readonly speaker: string }[], kind: string): number => rows.filter(({ speaker }) => speaker === kind).length
