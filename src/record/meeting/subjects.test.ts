import { test } from 'node:test'
import assert from 'node:assert/strict'
import { roughAnalysis } from '../rough-analysis.ts'
import { subjectsIn } from './subjects.ts'

const cases: [sentence: string, subjects: string[]][] = [
  ['They discussed night shifts, pensions and a pay rise.', ['night shifts', 'pensions', 'pay rise']],
  ['They met to discuss a range of topics in the relationship, including our concerns about ships on the strait, cyber, and regional issues.', ['relationship', 'ships on the strait', 'cyber', 'regional issues']],
  ['The call revolved around such issues as tensions related to Tarn amid claims of a landing, relations between the two (including understandings agreed in Belmora) and other things.', ['Tarn', 'relations between the two', 'understandings agreed in Belmora']],
  ['They talked about grain on Tuesday.', ['grain']],
  ['They discussed grain and agreed to meet again.', ['grain']],
  ['They discussed grain, which is short.', ['grain']],
  ['They met to discuss it.', []],
  ['They left at noon.', []],
]
for (const [sentence, subjects] of cases)
  test(`“${sentence}” is on ${subjects.join(' | ') || 'nothing it names'}`, () => {
    const analysis = roughAnalysis(sentence)
    assert.deepEqual(subjectsIn(analysis, [0, analysis.tokens.length]), subjects)
  })
