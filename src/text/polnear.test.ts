import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sentences } from './sentences.ts'
import type { Span } from './span.ts'
import { tokens } from './tokens.ts'

// CoreNLP's tokens and sentences of 83 news texts: not the truth, but nearer to it than chance differences.
const FOLDER = new URL('../../../shared/data/polnear/', import.meta.url)
const skip = existsSync(FOLDER) ? false : 'the PolNeAR texts are not beside this checkout'

interface Reference {
  readonly text: string
  readonly sentences: readonly Span[][]
}

const lines = (name: string) =>
  gunzipSync(readFileSync(new URL(name, FOLDER))).toString().trimEnd().split('\n').map((line) => JSON.parse(line))

function references(): Reference[] {
  const texts = new Map<string, string>(lines('dev.jsonl.gz').map(({ id, text }) => [id, text]))
  return lines('dev-tokens.jsonl.gz').map(({ id, sentences }) => ({
    text: texts.get(id)!,
    sentences: sentences.map(({ tokens }: { tokens: number[][] }) => tokens.map(([start, end]) => [start!, end!])),
  }))
}

/** How many of the first list's entries are in the second. */
const shared = <T>(some: readonly T[], others: readonly T[]): number => {
  const known = new Set(others)
  return some.filter((one) => known.has(one)).length
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

test('99 of 100 tokens are cut as CoreNLP cuts them', { skip }, () => {
  const pairs = references().map(({ text, sentences }) => [sentences.flat().map(String), tokens(text).map(String)] as const)
  const agreed = sum(pairs.map(([theirs, ours]) => shared(theirs, ours)))
  // 24 Nov 2026: .9986
  assert.ok(agreed / sum(pairs.map(([theirs]) => theirs.length)) >= 0.99)
})

test('19 of 20 sentences end where CoreNLP ends them', { skip }, () => {
  const pairs = references().map(({ text, sentences: theirs }) =>
    [theirs.map((sentence) => sentence.at(-1)![1]), sentences(text, tokens(text)).map(({ span }) => span[1])] as const)
  const agreed = sum(pairs.map(([theirs, ours]) => shared(theirs, ours)))
  const all = sum(pairs.map(([theirs, ours]) => theirs.length + ours.length))
  // 24 Nov 2026: F1 .957; nearly all the rest is '' before a sentence, (R-Ky.) and headings, where CoreNLP errs
  assert.ok((2 * agreed) / all >= 0.95)
})
