import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from '../../text/any-text.test.ts'
import { FORMS, type Cited } from './citations.ts'

const article: Cited = {
  id: '0000000000000011-10-1c', said: null, isSentence: false, notice: null, headline: 'Ports to close', byline: 'Mara Lind and Per Holm', outlet: 'The Paper', isPress: true,
  published: '2031-03-13T21:12:00+01:00', url: 'https://paper.example/a_b?x=%7B1%7D', fetchedAt: '2031-03-14T08:00:00.000Z', link: 'https://record.example/s/0000000000000011-10-1c',
}
const said = { speaker: 'Ana Orlo', role: 'spokeswoman', relayedBy: ['The Wire'], verb: 'say', kind: 'direct', words: '“No ship sails,”' } as const

test('words are cited with whose they are and how directly, where, and when they were there', () => {
  assert.equal(
    FORMS.txt.write({ ...article, said }),
    'Ana Orlo, spokeswoman, relayed by The Wire (verbatim): “No ship sails,”. In: Mara Lind and Per Holm, “Ports to close”, The Paper, 13 March 2031. ' +
      'https://paper.example/a_b?x=%7B1%7D (as it was on 14 March 2031). Readout: https://record.example/s/0000000000000011-10-1c\n',
  )
})

test('a paraphrase gets no quotation marks, in no form', () => {
  const cited = { ...article, headline: null, said: { ...said, kind: 'indirect', words: 'that no ship sailed' } } as const
  for (const { write } of Object.values(FORMS)) {
    assert.match(write(cited), /\(paraphrase\): that no ship sailed/)
    assert.doesNotMatch(write(cited), /[“”]/)
  }
})

test('what somebody denied is cited as denied', () => {
  const cited = { ...article, headline: null, said: { ...said, verb: 'deny', kind: 'indirect', words: 'that a ship sailed' } } as const
  for (const { write } of Object.values(FORMS)) assert.match(write(cited), /Ana Orlo, spokeswoman, relayed by The Wire \(denied, paraphrase\): that a ship sailed/)
})

test('what is not known is left out', () => {
  const unknown = { ...article, headline: null, byline: null, outlet: null, published: null, url: null }
  assert.equal(FORMS.txt.write(unknown), 'Without a headline, without a date. (as it was on 14 March 2031). Readout: https://record.example/s/0000000000000011-10-1c\n')
  assert.doesNotMatch(FORMS.bib.write(unknown), /author|howpublished| date|year| url = /)
  assert.doesNotMatch(FORMS.ris.write(unknown), /^(?:AU|T2|PY|DA|UR)/m)
})

test('a sentence that is no statement is cited as one, and not as the whole article', () => {
  const sentence = { ...article, isSentence: true }
  assert.match(FORMS.txt.write(sentence), /^A sentence in: Mara Lind and Per Holm, “Ports to close”, The Paper/)
  assert.match(FORMS.bib.write(sentence), /note = \{A sentence of it\. Readout: /)
  assert.match(FORMS.ris.write(sentence), /N1 {2}- A sentence of it\. Readout: /)
})

test('what must be known of the whole site is in every citation', () => {
  for (const { write } of Object.values(FORMS)) assert.match(write({ ...article, notice: 'A fictional sample.' }), /\(A fictional sample\.\)/)
})

test('BibTeX keeps names and titles whole, and takes no sign of a text for its own', () => {
  assert.equal(
    FORMS.bib.write({ ...article, headline: 'Up 5% & {more}_\\' }),
    `@misc{readout-0000000000000011-10-1c,
  author = {{Mara Lind and Per Holm}},
  title = {{Up 5\\% \\& \\textbraceleft{}more\\textbraceright{}\\_\\textbackslash{}}},
  howpublished = {The Paper},
  date = {2031-03-13},
  year = {2031},
  url = {https://paper.example/a_b?x=%7B1%7D},
  urldate = {2031-03-14},
  note = {Readout: \\url{https://record.example/s/0000000000000011-10-1c}},
}
`,
  )
})

test('RIS has a line for each field', () => {
  assert.deepEqual(FORMS.ris.write({ ...article, published: '2031-03' }).split('\r\n'), [
    'TY  - NEWS', 'ID  - readout-0000000000000011-10-1c', 'AU  - Mara Lind and Per Holm', 'TI  - Ports to close', 'T2  - The Paper', 'PY  - 2031', 'DA  - 2031/03//',
    'UR  - https://paper.example/a_b?x=%7B1%7D', 'Y2  - 2031/03/14/', 'N1  - Readout: https://record.example/s/0000000000000011-10-1c', 'ER  - ', '',
  ])
})

const hostile: fc.Arbitrary<Cited> = fc.record(
  { headline: anyText, byline: anyText, outlet: anyText, url: fc.oneof(anyText, fc.webUrl({ withQueryParameters: true })), words: anyText, speaker: anyText },
  { noNullPrototype: true },
).map(({ words, speaker, ...it }) => ({ ...article, ...it, said: { ...said, words, speaker } }))

test('no text of an article breaks out of its field, or turns the direction of what follows', () => {
  fc.assert(
    fc.property(hostile, (it) => {
      const bib = FORMS.bib.write(it)
      let depth = 0
      for (const sign of bib.slice(0, -3)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      assert.equal(depth, 1)
      assert.equal(bib.trimEnd().split('\n').length, 10)
      for (const line of FORMS.ris.write(it).trimEnd().split('\r\n')) assert.match(line, /^[A-Z][A-Z0-9]  -/)
      for (const { write } of Object.values(FORMS)) assert.doesNotMatch(write(it), /[\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('a quotation that is too long is cut, never in the middle of a sign, and closed', () => {
  const text = FORMS.txt.write({ ...article, said: { ...said, words: `“${'🕊'.repeat(10_000)}`, relayedBy: [] } })
  assert.ok(text.isWellFormed() && text.length < 800)
  assert.match(text, /🕊 …”\. In:/u)
})
