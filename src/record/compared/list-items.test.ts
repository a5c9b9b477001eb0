import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { processorSeconds } from '../../../test/processor-time.ts'
import { textAt } from '../../text/span.ts'
import { listItems } from './list-items.ts'

const cases: [name: string, text: string, items: string[]][] = [
  ['items of a list are points of their own', 'They discussed energy security, climate change, and threats to democracy.', ['They discussed energy security', 'climate change', 'threats to democracy.']],
  ['“as well as” and “including” open another', 'aid for Sorvane as well as port fees including pilot charges', ['aid for Sorvane', 'port fees', 'pilot charges']],
  ['words before one noun are no items', 'They reviewed security, economic, and humanitarian assistance.', ['They reviewed security, economic', 'humanitarian assistance.']],
  ['names are items', 'They spoke of Quist, Tolm, and Brannoc.', ['They spoke of Quist', 'Tolm', 'Brannoc.']],
  ['“and” alone parts nothing', 'support for sovereignty and territorial integrity', ['support for sovereignty and territorial integrity']],
  ['a clause is no item', 'She welcomed the plan, which both sides had signed, and thanked him.', ['She welcomed the plan, which both sides had signed, and thanked him.']],
  ['an aside between commas is no item', 'The President, in Tolm since Monday, left for Quist.', ['The President, in Tolm since Monday, left for Quist.']],
]
for (const [name, text, items] of cases) test(name, () => assert.deepEqual(listItems(text, [0, text.length]).map((span) => textAt(text, span)), items))

test('items lie in order and lose no word that says something', () => {
  const words = fc.constantFrom('energy', 'Quist', 'and', ',', ', and ', ' as well as ', 'security', ';', 'they', 'climate change', ' including ', '.')
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (parts) => {
      const text = parts.join(' ')
      const items = listItems(text, [0, text.length])
      assert.ok(items.every(([start, end], i) => start <= end && start >= (items[i - 1]?.[1] ?? 0)))
      const kept = items.map((span) => textAt(text, span)).join(' ')
      for (const word of ['energy', 'Quist', 'security', 'climate', 'they']) assert.equal(kept.split(word).length, text.split(word).length)
    }),
  )
})

test('a megabyte of commas takes no longer than it should', () => {
  const text = 'energy security, '.repeat(60_000)
  assert.ok(processorSeconds(() => listItems(text, [0, text.length])) < 3)
})
