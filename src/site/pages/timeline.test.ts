import { test } from 'node:test'
import assert from 'node:assert/strict'
import { timeline } from './timeline.ts'

const meeting = (sides: readonly string[], date: string | null) =>
  ({ id: `${sides.join('-')}-${date}`, sides: sides.map((side) => ({ side, principal: null, role: null })), date })

test('each pair has its line, each of its rounds a mark on it, and the list has them all in the order of their days', async () => {
  const page = String(await timeline([meeting(['A', 'B'], '2031-03-13'), meeting(['C', 'D'], '2031-05-01'), meeting(['A', 'B'], '2031-01-02'), meeting(['A', 'B'], null)]))
  assert.deepEqual([...page.matchAll(/<svg[^]*?<\/svg>/g)].map(([line]) => line.split('<circle').length - 1), [2, 1])
  assert.deepEqual([...page.matchAll(/href="\/meetings\/([^"]+)"/g)].map(([, id]) => id), ['A-B-2031-01-02', 'A-B-2031-03-13', 'C-D-2031-05-01'])
})

test('one day is no line', () => assert.equal(timeline([meeting(['A', 'B'], '2031-03-13'), meeting(['A', 'B'], null)]), ''))
