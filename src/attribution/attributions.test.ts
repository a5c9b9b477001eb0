import { before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { processorSeconds } from '../../test/processor-time.ts'
import { type Span, textAt } from '../text/span.ts'
import { analyse } from './analyse.ts'
import { attributions, attributionsHeard } from './attributions.ts'
import { loadModel } from './model-file.ts'
import type { Model } from './model.ts'
import { askCues } from './readings.ts'
import { sightOf } from './sight.ts'

let model: Model
before(() => { model = loadModel(gunzipSync(readFileSync(new URL('../../models/attribution.bin.gz', import.meta.url)))) })

const read = (text: string) => attributions(analyse(text, model), model)
const words = (text: string, spans: readonly Span[]) => spans.map((span) => textAt(text, span)).join(' … ')

const cases: [name: string, text: string, source: string, cue: string, content: string][] = [
  ['the source after the quotation', '“We will not sign,” said Orla Venn.', 'Orla Venn', 'said', '“We will not sign,”'],
  ['the source before an indirect content', 'Orla Venn said that the talks would go on.', 'Orla Venn', 'said', 'that the talks would go on'],
  ['the source inside the content', '“We will not sign,” Orla Venn said. “They know why.”', 'Orla Venn', 'said', '“We will not sign,” … “They know why.”'],
  ['according to', 'The talks ended early, according to the ministry.', 'the ministry', 'according to', 'The talks ended early'],
  ['a signed quotation', '“Never again.”\n\n— Orla Venn, nurse', 'Orla Venn', '—', '“Never again.”'],
]
describe('who says what, through which words', () => {
  for (const [name, text, source, cue, content] of cases)
    test(name, () => {
      const [found] = read(text)
      assert.ok(found, 'nothing was found')
      assert.equal(words(text, found.source), source)
      assert.equal(words(text, found.cue), cue)
      assert.equal(words(text, found.content), content)
    })
})

test('two cues that “and” joins share their source, and the first content ends before the second cue', () => {
  const text = 'President Venn reiterated that the strait is open water under the accords, and called for the exercises to end.'
  assert.deepEqual(read(text).map(({ source, content }) => [words(text, source), words(text, content)]), [
    ['President Venn', 'that the strait is open water under the accords'],
    ['President Venn', 'the exercises to end'],
  ])
})

test('what a speaker passes on is found inside the quotation', () => {
  const text = '“Our president told Reuk that the strait would stay open,” Kell told reporters.'
  assert.deepEqual(read(text).map(({ source }) => words(text, source)), ['Our president', 'Kell'])
})

test('what somebody tells that another told is found by the linear models alone, where an encoder passes over it', () => {
  const text = 'According to the Gazette, the minister told reporters that the harbour would stay shut.'
  const sight = sightOf(analyse(text, model))
  askCues(sight, model)
  sight.cueSure[sight.lemmas.indexOf('tell')] = 0
  assert.deepEqual(attributionsHeard(sight, model, null).map(({ source, content }) => [words(text, source), words(text, content)]), [
    ['the Gazette', 'the minister told reporters that the harbour would stay shut'],
    ['the minister', 'that the harbour would stay shut'],
  ])
})

test('the subject that “with” brings is the source, and not the sentence’s', () => {
  const text = 'Papers have been feeding the story for weeks, with the Lantern first reporting the purported “closure” in mid-March.'
  const found = read(text).find(({ cue }) => words(text, cue).includes('reporting'))
  assert.equal(words(text, found?.source ?? []), 'the Lantern')
})

const nothingTold = [
  'The two leaders spoke for an hour and forty minutes.',
  'Tomas Reuk and Orla Venn have concluded a “frank” video call.',
  'Have you said that the engineers were wrong?',
  'Orla Venn posted a photo of her visit to the harbour.',
]
for (const text of nothingTold)
  test(`nobody says anything in: ${text}`, () => assert.deepEqual(read(text), []))

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Orla Venn', 'the ministry', ' said ', ' told reporters ', 'according to ', ' that ', ', ', '. ', '“', '”', '"', '‘', '’', "''", '\n\n', '\n', ' — ', ': ', 'if ', '[Reuk]', '(', ')', '…'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('every span lies in the text, in order, and no two of an attribution overlap', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { source, cue, content } of read(text)) {
        assert.ok(content.length > 0)
        const spans = [...source, ...cue, ...content].toSorted((a, b) => a[0] - b[0])
        spans.forEach(([start, end], i) => assert.ok((i > 0 ? spans[i - 1]![1] : 0) <= start && start < end && end <= text.length))
      }
    }), { numRuns: 300 })
  })

  test('the same text gives the same attributions', () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(read(text), read(text))), { numRuns: 50 })
  })
})

const ENDLESS = ['Orla Venn said that the talks , ', 'Orla Venn said that it rains and warned that it pours , ']
for (const phrase of ENDLESS)
  test(`a sentence without an end costs its length, not its square: ${phrase}…`, () => {
    const seconds = (times: number) => processorSeconds(() => read(phrase.repeat(times)))
    const best = (times: number) => Math.min(...[1, 2, 3].map(() => seconds(times)))
    seconds(100)
    assert.ok(best(800) < 8 * best(200)) // four times as long: 16 times as much if it were the square
  })
