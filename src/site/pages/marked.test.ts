import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Span } from '../../text/span.ts'
import { anyText } from '../../text/any-text.test.ts'
import { marked } from './marked.ts'

const shown = (text: string, starts: number, spans: readonly Span[]) => marked(text, starts, { strong: spans }).join('')

test('spans are marked where they stand in the longer text', () => {
  assert.equal(shown('We will not go.', 100, [[108, 111]]), 'We will <mark>not</mark> go.')
})

test('what is marked lightly, and the words that tell of the saying, look otherwise', () => {
  const marks = { strong: [[8, 11]], light: [[8, 11], [12, 14]], cue: [[0, 2]] } as const
  assert.equal(marked('We will not go.', 0, marks).join(''), '<span class="m-cue">We</span> will <mark>not</mark> <mark class="light">go</mark>.')
})

test('text stays text, within a mark and without', () => {
  assert.equal(shown('<b> & <i>', 0, [[6, 9]]), '&lt;b&gt; &amp; <mark>&lt;i&gt;</mark>')
})

test('whatever the spans, every character is there once and in its place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(50), fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }))), (text, starts, spans) => {
      const plain = marked(text, starts, { strong: spans }).join('').replace(/<\/?mark>/g, '')
      assert.equal(plain, marked(text, 0, {}).join(''))
    }),
  )
})
