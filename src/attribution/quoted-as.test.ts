import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { textAt } from '../text/span.ts'
import { analyse } from './analyse.ts'
import { loadModel } from './model-file.ts'
import type { Model } from './model.ts'
import { withQuotedAs } from './quoted-as.ts'
import { sightOf } from './sight.ts'

let model: Model
before(() => { model = loadModel(gunzipSync(readFileSync(new URL('../../models/attribution.bin.gz', import.meta.url)))) })

const cases: [text: string, source: string, cue: string, content: string][] = [
  ['The Lantern quoted Otto Reuk, a lawyer, as saying that no court had agreed to it.', 'The Lantern', 'quoted … as saying', 'that no court had agreed to it'],
  ['The Arve Echo quoted the mayor as saying the wall would be built.', 'The Arve Echo', 'quoted … as saying', 'the wall would be built'],
  ['The Lantern cited her lawyer as saying on Friday that no court had agreed.', 'The Lantern', 'cited … as saying', 'that no court had agreed'],
  ['The minister, Orla Venn, was quoted in the Tolm Gazette as saying: “We have no plans to leave.”', 'The minister, Orla Venn', 'was quoted in the Tolm Gazette as saying', '“We have no plans to leave.”'],
  ['In 2017 Mr. Reuk was quoted as saying, “The ice is thin, and we are late.”', 'Mr. Reuk', 'was quoted as saying', '“The ice is thin, and we are late.”'],
  ['“We waited for hours, and nobody came,” the Gazette quoted him as saying.', 'the Gazette', 'quoted … as saying', '“We waited for hours, and nobody came,”'],
  ['“The strait is too shallow for that,” he was quoted as saying.', 'he', 'was quoted as saying', '“The strait is too shallow for that,”'],
]
for (const [text, ...roles] of cases)
  test(`somebody is quoted as saying it: ${text}`, () => {
    const [said] = withQuotedAs(sightOf(analyse(text, model)), [])
    assert.deepEqual([said!.source, said!.cue, said!.content].map((spans) => spans.map((span) => textAt(text, span)).join(' … ')), roles)
  })

const others = [
  'That is not the same as saying that he is wrong.',
  'The Lantern quoted the minister at length.',
  'Reuk was quoted as saying, before he left, what everybody knew.',
]
for (const text of others) test(`nobody is quoted as saying anything in: ${text}`, () => assert.deepEqual(withQuotedAs(sightOf(analyse(text, model)), []), []))

test('what was read by these words in another shape is read so, with the source that it had', () => {
  const text = 'He had left, the Lantern wrote, quoting Reuk as saying the wall is late.'
  const spanOf = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const [read, ...more] = withQuotedAs(sightOf(analyse(text, model)), [{ source: [spanOf('the Lantern')], cue: [spanOf('quoting')], content: [spanOf('Reuk')], score: 0.5 }])
  assert.deepEqual([read!.source, read!.content, more], [[spanOf('the Lantern')], [spanOf('the wall is late')], []])
})
