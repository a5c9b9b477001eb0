import { test } from 'node:test'
import assert from 'node:assert/strict'
import { processorSeconds } from '../../test/processor-time.ts'
import { quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { tokens } from './tokens.ts'

// Each was 100 to 10,000 times slower than a page of news in some draft, or could be in the next.
const ENDLESS = ['“', '”', '"', "'", "''", '‘', '’', '‘s’ ', '“‘', '»«', '“a ‘b s’ ', '"a ', '?" a', 'a', 'a ', 'A.', 'a.-', '.', '\n', ' \n', 'a@', '[', 'http://)', '?”A ', 'U.S. ', '\u0301', '😀']
const LENGTH = 100_000

test('no text is slow', () => {
  for (const unit of ENDLESS) {
    const text = unit.repeat(LENGTH / unit.length)
    // A fortieth of a second is usual; what grows with the square takes half a minute.
    assert.ok(processorSeconds(() => [sentences(text, tokens(text)), quotations(text)]) < 5, JSON.stringify(unit))
  }
})
