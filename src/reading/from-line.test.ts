import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filing } from '../store/decided/filings.ts'
import { fromLine } from './from-line.ts'

const line = (fields: object) => fromLine(new TextEncoder().encode(JSON.stringify(fields)), 'Line 1')

const cases: [name: string, fields: object, filing: Filing | null][] = [
  ['a code is the country', { side: 'US', meeting: 'm' }, { side: 'United States', filedUnder: 'm' }],
  ['a side that is no country stays as it is', { side: 'The Harbour Union' }, { side: 'The Harbour Union', filedUnder: null }],
  ['a meeting without a side', { meeting: 'm' }, { side: null, filedUnder: 'm' }],
  ['an outlet’s text is nobody’s own', { side: 'US', meeting: 'm', kind: 'press' }, { side: null, filedUnder: 'm' }],
  ['what is empty or no text is not said', { side: '', meeting: 7 }, null],
  ['nothing said', {}, null],
]
for (const [name, fields, expected] of cases)
  test(`filed with a line: ${name}`, () => {
    for (const what of [{ text: 'They met.' }, { title: 'Talks', text: 'They met.' }, { html: '<p>They met.' }, { url: 'https://paper.example/talks' }]) {
      const document = line({ ...what, ...fields })
      assert.ok(!('ok' in document))
      assert.deepEqual(document.filing ?? null, expected)
    }
  })

test('a line without text, page or address is refused', () => assert.match((line({ side: 'Ellmark' }) as { sentence: string }).sentence, /^Line 1 has neither/))
