import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignment } from './alignment.ts'
import type { Similarity } from './meanings.ts'
import { miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'
import type { Source } from '../sources.ts'
import { common, weighed } from './weights.ts'

const ONE = miniSource({ id: 'a', side: 'Ellmark', text: 'The leaders discussed the transit fees for the Marrow pipeline. The President raised the crew of the Silver Tern. They spoke of the war in Gaza.' })
const OTHER = miniSource({ id: 'b', side: 'Sorvane', text: 'The presidents spoke of the Marrow pipeline and its transit fees. The situation in the Middle East was touched upon. The weather in Quist was fine.' })
const sides = (one = ONE, other = OTHER) => {
  const [ones, others] = [passagesOf(one), passagesOf(other)]
  const all = weighed([...ones, ...others], ['Ellmark', 'Sorvane'])
  return [all.slice(0, ones.length), all.slice(ones.length)] as const
}

test('what is said in other words about the same is linked, and what stands alone is said to', () => {
  const { links, onlyOne, onlyOther } = alignment(...sides())
  assert.deepEqual(links.map(({ one, other }) => [one, other]), [[0, 0]])
  assert.deepEqual([onlyOne, onlyOther], [[1], [2]])
})

test('what is said aloud and points back at the sentence before it stands alone for nobody', () => {
  const alone = (sentence: string) => alignment(...sides(miniSource({ id: 'a', side: 'Ellmark', text: `I asked about the sailors and the trial of the trawler Silver Tern. ${sentence} I asked about the hospital of the Halvard Sisters.` }), OTHER)).onlyOne
  assert.deepEqual([alone('I raised the vaccines of the Orm Institute.'), alone('And that is the vaccines of the Orm Institute.'), alone('I raised the Orm Institute in this respect.')], [[0, 1, 2], [0, 2], [0, 2]])
})

test('a name with a number is one word, however it is set, and what a name’s initials stand for is the name', () => {
  const shared = (one: string, other: string) => {
    const [[a], [b]] = sides(miniSource({ id: 'a', side: 'Ellmark', text: one }), miniSource({ id: 'b', side: 'Sorvane', text: other }))
    return common(a!, b!) > 0
  }
  assert.ok(shared('They spoke of COP27.', 'Quist hosts COP 27.'))
  assert.ok(shared('They praised the F-16.', 'Pilots fly the F16.'))
  assert.ok(shared('They praised the MCC.', 'The U.S. Millennium Challenge Corporation builds.'))
  assert.ok(!shared('They spoke of COP27.', 'Quist has 27 cranes.'))
})

test('that they met is one thing and what they said another, and thanks for a visit are nobody’s point alone', () => {
  const { links, onlyOne, onlyOther } = alignment(...sides(
    miniSource({ id: 'a', side: 'Ellmark', text: 'President Venn met today with President Reuk in Port Ellery. Thank you for the warm welcome in the Halvard Opera.' }),
    miniSource({ id: 'b', side: 'Sorvane', text: 'They said that Port Ellery keeps its customers. The transit fees for the Marrow pipeline were discussed.' }),
  ))
  assert.deepEqual([links, onlyOne, onlyOther], [[], [], [1]])
})

test('what one side says twice is one point with what the other says once', () => {
  const { links } = alignment(...sides(ONE, miniSource({ id: 'b', side: 'Sorvane', text: 'The presidents spoke of the Marrow pipeline and its transit fees. The transit fees for the Marrow pipeline are not paid. The weather in Quist was fine.' })))
  assert.deepEqual(links.map(({ one, other }) => [one, other]).sort(), [[0, 0], [0, 1]])
})

test('the initials of a name that is written out weigh nothing beside its words, unless somebody writes them', () => {
  const thingsOf = (other: string) => sides(miniSource({ id: 'a', side: 'Ellmark', text: 'They keep customers in Port Ellery.' }), miniSource({ id: 'b', side: 'Sorvane', text: other }))[0][0]!.things.length
  assert.equal(thingsOf('The dockers of Quist will help.') + 1, thingsOf('The dockers of PE will help.'))
})

test('where part of the other account is in another language, nothing is said to stand alone', () => {
  const [ones, others] = sides()
  const inGerman = others.map((it, i) => (i > 0 ? it : { ...it, passage: { ...it.passage, source: { ...it.passage.source, record: { ...it.passage.source.record, article: { ...it.passage.source.record.article, language: 'de' } } } } }))
  assert.deepEqual([alignment(ones, others).onlyOne, alignment(ones, inGerman).onlyOne], [[1], []])
})

test('who speaks of the Middle East may mean Gaza: neither is said to stand alone', () => {
  const { onlyOne, onlyOther } = alignment(...sides())
  assert.ok(!onlyOne.includes(2) && !onlyOther.includes(1))
})

test('an encoder’s word counts where there is one: how much more alike two are than each is to all the other says', () => {
  const [ones, others] = sides()
  const score = (similarity: Similarity) => alignment(ones, others, { similarity }).links[0]!.score
  const between = (pair: number, rest: number): Similarity => (a, b) => (a.id.endsWith('#1') && b.id.endsWith('#1') ? pair : rest)
  assert.ok(score(between(0.9, 0.1)) > score(between(0.5, 0.5)) && score(between(0.5, 0.5)) > score(between(0.1, 0.5)))
  assert.equal(score(between(0.9, 0.9)), score(between(0.5, 0.5)))
})

test('two announcements for one event are one point, though the words for what would follow share nothing', () => {
  const threat = (id: string, text: string, condition: string) =>
    miniSource({ id, text, said: [{ by: null, cue: 'said', content: text.slice(text.indexOf('that')) }], statements: { 1: { condition: [text.indexOf(condition), text.indexOf(condition) + condition.length] } } })
  const [ones, others] = sides(
    threat('a', 'Venn said that strong economic steps would follow in case of further escalation', 'in case of further escalation'),
    threat('b', 'It was said that large sanctions are being prepared if escalation goes on', 'if escalation goes on'),
  )
  assert.equal(alignment(ones, others).links.length, 1)
})

test('nothing is linked and alone at once, and both sides are told alike', () => {
  const words = ['Marrow pipeline fees', 'the Silver Tern crew', 'ports in Quist', 'climate change', 'four per cent', 'the Caldmoor agreements', 'thank you']
  const account = fc.array(fc.subarray(words, { minLength: 1, maxLength: 3 }), { maxLength: 5 }).map((lines) => lines.map((some) => `They raised ${some.join(' with ')}.`).join(' '))
  fc.assert(
    fc.property(account, account, (a, b) => {
      const [ones, others] = sides(miniSource({ id: 'a', side: 'Ellmark', text: a }), miniSource({ id: 'b', side: 'Sorvane', text: b }))
      const there = alignment(ones, others)
      const back = alignment(others, ones)
      assert.ok(there.links.every(({ one, other }) => !there.onlyOne.includes(one) && !there.onlyOther.includes(other)))
      assert.deepEqual(back.onlyOne, there.onlyOther)
      assert.deepEqual(back.links.map(({ one, other }) => `${other} ${one}`).sort(), there.links.map(({ one, other }) => `${one} ${other}`).sort())
    }),
  )
})

test('what both sides say of one agreement is one subject, whatever each says of it', () => {
  const claim = (id: string, text: string, name: string) => {
    const source = miniSource({ id, side: id, text })
    const at = text.indexOf(name)
    return { ...source, record: { ...source.record, agreements: [{ name, mentions: [[at, at + name.length] as const], claims: [] }] } }
  }
  const kept = claim('Ellmark', 'President Venn stressed that every obligation under the Caldmoor agreements is met.', 'Caldmoor agreements')
  const broken = claim('Sorvane', 'He spoke in detail of the failure to comply with the Caldmoor accords.', 'Caldmoor accords')
  const score = (one: Source, other: Source) => alignment(...sides(one, other)).links.length
  assert.deepEqual([score(kept, broken), score(kept, { ...broken, record: { ...broken.record, agreements: [] } })], [1, 0])
})
