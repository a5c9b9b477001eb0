import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { filled, type Words } from './layout.ts'
import type { Terminal } from './world.ts'

const terminal: Terminal = { colour: false, width: 20, interactive: false, showsProgress: false }

const cases: [name: string, words: Words[], expected: string][] = [
  ['lines are filled and indented', [['plain', 'one two three four five']], '  one two three four\n  five\n'],
  ['a word of two styles is not broken', [['bold', 'aaaa bbbb cccc ddd'], ['dim', ', e']], '  aaaa bbbb cccc\n  ddd, e\n'],
  ['a long word stands by itself', [['plain', 'a abcdefghijklmnopqrstuvwxyz b']], '  a\n  abcdefghijklmnopqrstuvwxyz\n  b\n'],
  ['line ends of the page are spaces', [['plain', 'one\n\n\ttwo']], '  one two\n'],
  ['what would command the terminal is dropped', [['plain', 'a\x1b[31mb \u202eevil\u202c']], '  a[31mb evil\n'],
]
for (const [name, words, expected] of cases) test(name, () => assert.equal(filled(words, { indent: '  ' }, terminal), expected))

test('the first line may begin otherwise', () => {
  assert.equal(filled([['plain', 'one two three four']], { indent: '     ', first: ' 1   ' }, terminal), ' 1   one two three\n     four\n')
})

test('colour changes nothing but the colour', () => {
  const style = fc.constantFrom('plain', 'bold', 'dim', 'accent', 'warn' as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(style, fc.string({ maxLength: 30 }))), (words) => {
      const coloured = filled(words as Words[], { indent: '  ' }, { ...terminal, colour: true })
      assert.equal(coloured.replace(/\x1b\[\d+m/g, ''), filled(words as Words[], { indent: '  ' }, terminal))
    }),
  )
})
