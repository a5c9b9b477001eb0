import { test } from 'node:test'
import assert from 'node:assert/strict'
import { bracketedInsertions } from './brackets.ts'
import { textAt } from './span.ts'

const cases: [name: string, text: string, expected: string[]][] = [
  ['a name put in for a pronoun', '“We told [Orlov] that [the treaty] stands”', ['[Orlov]', '[the treaty]']],
  ['the first letter changed', '“[W]e will stay”', ['[W]']],
  ['round brackets are the speaker’s own', '“We (all) stay”', []],
  ['a bracket never closed', '“We told [Orlov that”', []],
  ['a bracket on two lines', '“We [told\nhim] so”', []],
]
for (const [name, text, expected] of cases)
  test(name, () => assert.deepEqual(bracketedInsertions(text, [0, text.length]).map((span) => textAt(text, span)), expected))

test('only what lies in the quotation', () => assert.deepEqual(bracketedInsertions('[a] “[b]” [c]', [4, 9]), [[5, 8]]))
