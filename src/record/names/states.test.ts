import { test } from 'node:test'
import assert from 'node:assert/strict'
import { castOf } from './casting.ts'
import { sideOf } from './figures.ts'
import { roughAnalysis } from '../rough-analysis.ts'

const cases: [name: string, text: string, side: string | null][] = [
  ['a president of a people has the state that its paper is called after', 'Ellmarker President Kari Lund spoke to the daily Ellmark Today.', 'Ellmark'],
  ['a country that is called after its people keeps its whole name', 'Foreign Minister Kari Lund of the People’s Republic of China spoke.', 'China'],
  ['no paper, no state', 'Ellmarker President Kari Lund spoke.', null],
]
for (const [name, text, side] of cases)
  test(name, () => {
    const who = castOf(roughAnalysis(text)).figures.find((it) => it.name === 'Kari Lund')!
    assert.equal(sideOf(who), side)
  })
