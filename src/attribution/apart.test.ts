import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Span } from '../text/span.ts'
import { textAt } from '../text/span.ts'
import { withoutTellers } from './apart.ts'

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const roles = (text: string, source: string, cue: string, content: string) => ({ source: [at(text, source)], cue: [at(text, cue)], content: [at(text, content)] })

test('who tells it all at the end is no part of what was told', () => {
  const text = 'Venn informed Reuk that tariffs are prepared, the Chancery added.'
  const told = roles(text, 'Venn', 'informed', 'that tariffs are prepared, the Chancery added')
  const teller = roles(text, 'the Chancery', 'added', 'Venn informed Reuk that tariffs are prepared')
  assert.deepEqual(withoutTellers(text, told, [teller]).content.map((span) => textAt(text, span)), ['that tariffs are prepared'])
})

test('the one who comes after it all keeps all of it, though the other seems to hold its words', () => {
  const text = 'Venn informed Reuk that tariffs are prepared, the Chancery added.'
  const teller = roles(text, 'the Chancery', 'added', 'Venn informed Reuk that tariffs are prepared')
  const told = roles(text, 'Venn', 'informed', 'that tariffs are prepared, the Chancery added')
  assert.equal(withoutTellers(text, teller, [told]), teller)
})

test('who tells it all at the beginning is no part of it either', () => {
  const text = 'According to the Chancery, tariffs will follow, Venn warned.'
  const told = roles(text, 'Venn', 'warned', 'According to the Chancery, tariffs will follow')
  const teller = roles(text, 'the Chancery', 'According to', 'tariffs will follow, Venn warned')
  assert.deepEqual(withoutTellers(text, told, [teller]).content.map((span) => textAt(text, span)), ['tariffs will follow'])
})

test('an attribution inside what is told stays in it', () => {
  const text = 'The Chancery said Venn warned of tariffs.'
  const outer = roles(text, 'The Chancery', 'said', 'Venn warned of tariffs')
  const inner = roles(text, 'Venn', 'warned', 'of tariffs')
  assert.equal(withoutTellers(text, outer, [inner]), outer)
})
