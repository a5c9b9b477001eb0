import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from './any-text.test.ts'
import { paragraphs } from './paragraphs.ts'
import { textAt } from './span.ts'

const wrapped = `The delegations of Arkenland and Veskaria met on Tuesday in a small
town on the border, and both said afterwards that they had agreed on
very little except to meet again within a month.

"We spoke for two hours and it was useful," the minister said, "but I
will not pretend that the question of the river is any nearer to being
settled than it was."`

const cases: [name: string, text: string, expected: number][] = [
  ['a line is a paragraph', 'One.\nTwo.\r\nThree.\n\n\nFour.', 4],
  ['a text wrapped to a width has its paragraphs between empty lines', wrapped, 2],
  ['headlines below each other are not wrapped text', Array.from({ length: 8 }, (_, i) => `Arkenland and Veskaria Agree on Point ${i} of the River Treaty`).join('\n'), 8],
  ['long lines are not wrapped text', Array.from({ length: 8 }, () => `${'and so on '.repeat(30)}.`).join('\n'), 8],
  ['verse and lists are not', 'a\nb\nc\nd\ne\nf', 6],
  ['nothing', ' \n \n', 0],
]
for (const [name, text, expected] of cases) test(name, () => assert.equal(paragraphs(text).length, expected))

test('a paragraph has no white space at its ends', () =>
  assert.deepEqual(paragraphs('  One. \n\tTwo.\u00a0').map((span) => textAt('  One. \n\tTwo.\u00a0', span)), ['One.', 'Two.']))

test('paragraphs are in order and hold everything visible', () =>
  fc.assert(fc.property(anyText, (text) => {
    let at = 0
    for (const [start, end] of paragraphs(text)) {
      assert.match(text.slice(at, start), /^\s*$/)
      assert.match(text.slice(start, end), /^\S/)
      at = end
    }
    assert.match(text.slice(at), /^\s*$/)
  })))
