import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { textAt } from '../text/span.ts'
import { analyse } from './analyse.ts'
import { roleQuestions } from './encoding.ts'
import { loadModel } from './model-file.ts'
import type { Model } from './model.ts'
import { askCues } from './readings.ts'
import { type Sight, sightOf } from './sight.ts'

let model: Model
before(() => { model = loadModel(gunzipSync(readFileSync(new URL('../../models/attribution.bin.gz', import.meta.url)))) })

const text = '“We will not sign,” Orla Venn said. “They know why we refuse.” The ministry did not answer.'

function asked(): { sight: Sight; cues: string[] } {
  const sight = sightOf(analyse(text, model))
  askCues(sight, model)
  return { sight, cues: roleQuestions(sight).map(({ cue }) => textAt(text, sight.tokens[cue]!)) }
}

test('the likely cues are asked about, and no others', () => {
  const { cues } = asked()
  assert.ok(cues.includes('said'))
  assert.ok(!cues.includes('sign'))
})

test('the question says how far each token of the window is, and in whose quotation', () => {
  const { sight } = asked()
  const { window, cue, lies } = roleQuestions(sight).find(({ cue }) => textAt(text, sight.tokens[cue]!) === 'said')!
  const of = (word: string) => lies[sight.tokens.findIndex((token) => textAt(text, token) === word) - window.first]!
  assert.equal(lies.length, window.end - window.first)
  assert.deepEqual(['sign', 'said', 'know'].map((word) => Math.floor(of(word) / 5) - 3), [0, 0, 1])
  assert.deepEqual(['sign', 'said', 'know'].map((word) => of(word) % 5), [1, 0, 1])
  assert.ok(cue >= window.first && cue < window.end)
})
