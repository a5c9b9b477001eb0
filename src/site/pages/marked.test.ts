import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Span } from '../../text/span.ts'
import { anyText } from '../../text/any-text.test.ts'
import { marked } from './marked.ts'

const shown = (text: string, starts: number, spans: readonly Span[]) => marked(text, starts, spans).join('')

test('spans are marked where they stand in the longer text', () => {
  assert.equal(shown('We will not go.', 100, [[108, 111]]), 'We will <mark>not</mark> go.')
})

test('text stays text, within a mark and without', () => {
  assert.equal(shown('<b> & <i>', 0, [[6, 9]]), '&lt;b&gt; &amp; <mark>&lt;i&gt;</mark>')
})

test('whatever the spans, every character is there once and in its place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(50), fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }))), (text, starts, spans) => {
      const plain = marked(text, starts, spans).join('').replace(/<\/?mark>/g, '')
      assert.equal(plain, marked(text, 0, []).join(''))
    }),
  )
})
