import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Talk } from '../record/across/talks-across.ts'
import { miniSource } from '../record/mini-source.ts'
import { who } from '../record/said.ts'
import type { Source } from '../record/sources.ts'
import { textAt, type Span } from '../text/span.ts'
import { standingTold } from './standing-told.ts'

const TEXT = 'Holm said Sorvane violates the Caldmoor agreements. Holm said Ellmark would close its ports if the drills go on.'
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const SIDES = ['Ellmark', 'Sorvane'].map((side) => ({ side, principal: null, role: null }))
const said = ['Sorvane violates the Caldmoor agreements', 'Ellmark would close its ports if the drills go on'].map((content) => ({ by: 'Ada Holm', cue: 'said', content }))

function source(id: string, copyOf = id): Source {
  const entities = [who('Ada Holm', 'Ellmark'), { ...who('Sorvane', 'Sorvane', 'country'), mentions: [at('Sorvane')] }]
  const mini = miniSource({ id, text: TEXT, said, entities, meeting: { sides: SIDES }, published: '2031-03-13', copyOf })
  const agreements = [{ name: 'Caldmoor agreements', mentions: [at('Caldmoor agreements')], claims: ['s1'] }]
  const conditional = [{ statement: 's2', condition: at('if the drills go on'), consequence: at('Ellmark would close its ports') }]
  return { ...mini, record: { ...mini.record, agreements, conditional } }
}

const talk = (sides: readonly string[]) => ({ sides: SIDES.filter(({ side }) => sides.includes(side)) }) as unknown as Talk

test('what a side claims of an agreement and announces on a condition is told in its own words, with its place', () => {
  const { agreements: [claim], conditionals: [announced] } = standingTold(talk(['Ellmark', 'Sorvane']), [source('a')])
  const [content] = source('a').record.attributions[0]!.content
  assert.deepEqual([claim!.by, claim!.claim, claim!.of, claim!.words, claim!.at], ['Ellmark', 'broken', 'Sorvane', textAt(TEXT, content!), '2031-03-13'])
  assert.equal(claim!.statement, `a.${content!.join('-')}`)
  assert.deepEqual([announced!.by, announced!.to, announced!.condition, announced!.consequence], ['Ellmark', 'Sorvane', 'if the drills go on', 'Ellmark would close its ports'])
})

test('a copy says it once, and what is about somebody who was not there is left to others', () => {
  assert.equal(standingTold(talk(['Ellmark', 'Sorvane']), [source('a'), source('b', 'a')]).agreements.length, 1)
  assert.deepEqual(standingTold(talk(['Ellmark']), [source('a')]), { agreements: [], conditionals: [] })
})
