import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { textAt } from '../text/span.ts'
import { agreementMentions, agreementsOf } from './agreements.ts'
import type { Statement } from './record.ts'
import { roughAnalysis } from './rough-analysis.ts'

const cases: [name: string, text: string, expected: string[]][] = [
  ['a place makes a name', 'Both sides kept the Tarn agreements, he said.', ['Tarn agreements']],
  ['"an agreement" alone is none', 'They hope for an agreement. The agreement is near.', []],
  ['a deal that nobody has made yet is none', 'Orland wants a Morvia deal soon.', []],
  ['variants of one name are one', 'The Tarn accords hold. Critics of the Tarn implementation and the Tarn protocol disagree.', ['Tarn accords = Tarn accords, Tarn implementation, Tarn protocol']],
  ['understandings are named by where they were agreed', 'They praised the understandings agreed in Belmora.', ['understandings agreed in Belmora']],
  ['agreements are named by the summit they were reached at', 'He broke the agreements reached within the framework of the Lakeside Four summit, she said.', ['Lakeside Four summit agreements = agreements reached within the framework of the Lakeside Four summit']],
  ['a year and a subject name a deal', 'She left the 2015 nuclear deal.', ['2015 nuclear deal']],
  ['a date names a collective agreement', 'Wages follow the collective agreement of 12 May, the union said.', ['collective agreement of 12 May']],
  ['a number names a resolution', 'It cited UN Security Council Resolution 2202 and resolution 17.', ['UN Security Council Resolution 2202', 'resolution 17']],
  ['a treaty keeps its title', 'He quoted the Treaty on the Law of Rivers today.', ['Treaty on the Law of Rivers']],
  ['a format is named by a place', 'Talks in the Normara format go on.', ['Normara format']],
  ['a file format is none', 'Send it in PDF format.', []],
  ["a party's convention is none", 'He spoke at the Republican National Convention.', []],
  ['a headline in Title Case alone names nothing', 'Sudden Trade Deals Worry Farmers', []],
  ['a capital at the beginning of a sentence is no name', 'Foreign deals went wrong.', []],
  ['a longer name is not cut', 'The Tarn Treaty Organization met.', []],
  ['two partners name an agreement, one and an "and" elsewhere do not', 'The agreement between Orland and Morvia holds.', ['agreement between Orland and Morvia']],
]
for (const [name, text, expected] of cases)
  test(name, () =>
    assert.deepEqual(
      agreementMentions(roughAnalysis(text)).map(({ name, mentions }) => {
        const said = mentions.map((span) => textAt(text, span)).join(', ')
        return said === name ? name : `${name} = ${said}`
      }),
      expected,
    ))

test('a claim belongs to the closest statement that invokes the agreement', () => {
  const text = 'The aide said Arlo told Brin the Tarn accords were broken.'
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const attribution = (id: string, words: string) => ({ id, source: [], cue: [], content: [at(words)], score: 1 })
  const statement = (id: string, outer: string | null) =>
    ({ id, attribution: 'a' + id.slice(1), within: outer, speaker: null, relayedBy: [], addressee: null, verb: 'say', act: 'speech', kind: 'indirect', topic: null, condition: null, denies: null, agreements: [] }) satisfies Statement
  const agreements = agreementsOf(
    agreementMentions(roughAnalysis(text)),
    [statement('s1', null), statement('s2', 's1')],
    [attribution('a1', 'Arlo told Brin the Tarn accords were broken'), attribution('a2', 'the Tarn accords were broken')],
  )
  assert.deepEqual(agreements, [{ name: 'Tarn accords', mentions: [at('Tarn accords')], claims: ['s2'] }])
})

test('every mention lies in the text, whatever the text', () => {
  const word = fc.constantFrom('Tarn', 'agreement', 'of', 'the', 'Treaty', 'and', '.', 'resolution', '12', 'May', 'reached', '“', '\n', 'between')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      for (const { mentions } of agreementMentions(roughAnalysis(text)))
        for (const [start, end] of mentions) assert.ok(0 <= start && start < end && end <= text.length)
    }),
  )
})
