import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { Resvg } from '@resvg/resvg-js'
import { anyText } from '../../text/any-text.test.ts'
import type { Card } from './share-card.ts'
import { drawn } from './share-drawing.ts'
import { drawing, OPTIONS } from './share-image.ts'

const card: Card = { path: '/statements/x', label: 'verbatim', voice: 'direct', words: '“No ship sails”', by: 'Ana Orlo, spokeswoman', about: 'The Paper · 13 March 2031' }
const lines = (svg: string) => [...svg.matchAll(/<text [^>]*font-family="([^"]+)"[^>]*>([^<]*)<\/text>/g)].map(([, font, words]) => [font, words])
const saidIn = (svg: string) => lines(svg).slice(2, -2).map(([, words]) => words)

test('a line that is too long ends with a whole word', () => {
  const by = drawn({ ...card, by: 'They differ on exercises, '.repeat(9) }, undefined)
  assert.match(by, />They differ on .*(?:They|differ|on|exercises) …<\/text>/)
})

test('a quotation has the rule beside it; a paraphrase has another face and none', () => {
  const [direct, indirect] = [drawn(card, undefined), drawn({ ...card, voice: 'indirect', label: 'paraphrase', words: 'that no ship sailed' }, undefined)]
  assert.deepEqual([lines(direct)[2], direct.includes('class="rule"')], [['Literata', '“No ship sails”'], true])
  assert.deepEqual([lines(indirect)[2], indirect.includes('class="rule"')], [['DejaVu Sans', 'that no ship sailed'], false])
  assert.ok(lines(indirect).some(([, words]) => words === 'paraphrase'))
})

test('a quotation that is cut is closed again, and no word is lost before', () => {
  const words = `“${Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')}”`
  const said = saidIn(drawn({ ...card, words }, undefined)).join(' ')
  assert.match(said, / …”$/)
  assert.ok(words.startsWith(said.slice(0, -3)))
})

test('a word as long as a page is broken; a script that cannot be drawn is left out whole', () => {
  assert.equal(saidIn(drawn({ ...card, words: 'w'.repeat(10_000) }, undefined)).length, 6)
  for (const words of ['漢字', 'A 🕊 flew']) assert.deepEqual(saidIn(drawn({ ...card, words }, undefined)), [''])
})

test('no line is wider than the card, whatever its letters', () => {
  for (const sign of ['W', 'M', 'i', 'щ', 'Щ', 'ש', 'م', '%', '—']) {
    const svg = drawn({ ...card, words: `${sign.repeat(400)} ${sign} ${sign}`, by: sign.repeat(200), about: sign.repeat(200), label: sign.repeat(200) }, sign.repeat(400))
    const box = new Resvg(svg.replace(/<rect[^>]*>/g, ''), OPTIONS).getBBox()!
    assert.ok(box.x >= 40 && box.x + box.width <= 1160, `${sign}: ${box.x} to ${box.x + box.width}`)
  }
})

test('what is written from right to left begins at the right', () => {
  assert.match(drawn({ ...card, words: 'הנמל ייסגר מחר' }, undefined), /<text x="1100"[^>]* text-anchor="end"[^>]*>\u202bהנמל ייסגר מחר\u202c</)
})

test('no text becomes markup or turns the direction of another', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom('</text><script>x</script>', '\u202eevil', '&lt;', '\ufffe')), (text) => {
      const svg = drawn({ ...card, words: text, by: text, label: text, about: text }, text)
      assert.doesNotMatch(svg.replace(/>\u202b([^<]*)\u202c</g, '>$1<'), /<script|[\u202a-\u202e\u2066-\u2069\ufffe]/)
      assert.ok(svg.isWellFormed())
      assert.equal(parseDocument(svg, { xmlMode: true }).children.length, 1)
    }),
  )
})

test('a picture has the size that networks ask for, and what was drawn is not drawn again', async () => {
  const draw = drawing()
  const [one, same, other] = await Promise.all([draw(drawn(card, undefined)), draw(drawn(card, undefined)), draw(drawn(card, 'Invented'))])
  assert.equal(one, same)
  assert.notEqual(one!.name, other!.name)
  const bytes = Buffer.from(one!.png)
  assert.deepEqual([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)], ['PNG', 1200, 630])
})

test('where too many wait, one is told so, and what was begun is finished', async () => {
  const draw = drawing()
  const asked = await Promise.all(Array.from({ length: 45 }, (_, i) => draw(drawn({ ...card, words: '', by: '', label: '', about: '' }, `${i}`).replace(/width="1200" height="630"/, 'width="8" height="8"'))))
  assert.deepEqual([asked.filter((it) => it === null).length, asked.slice(0, 40).every((it) => it !== null)], [5, true])
})
