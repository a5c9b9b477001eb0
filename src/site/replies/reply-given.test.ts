import { test } from 'node:test'
import assert from 'node:assert/strict'
import { processorSeconds } from '../../../test/processor-time.ts'
import { tidied } from './reply-given.ts'

const cases: [name: string, text: string, expected: string][] = [
  ['lines end where their words end', 'The ferries ran. \t\r\nI was there.\u00a0\n', 'The ferries ran.\nI was there.'],
  ['between paragraphs there is one empty line', 'No.\n \n\t\n\nYes.', 'No.\n\nYes.'],
  ['what a line begins with stays', 'They said:\n  – nothing', 'They said:\n  – nothing'],
  ['marks that turn the direction of writing go', 'a\u202eb\u0007c', 'abc'],
]
for (const [name, text, expected] of cases) test(name, () => assert.equal(tidied(text), expected))

test('a form full of blanks keeps nobody waiting', () => {
  const blanks = ' '.repeat(80_000)
  assert.ok(processorSeconds(() => assert.equal(tidied(`a${blanks}b`), `a${blanks}b`)) < 1)
})
