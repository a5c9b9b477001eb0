import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { textAt } from '../../text/span.ts'
import { conditionalOf, conditionalsOf } from './conditionals.ts'
import type { Entity, Statement } from '../record.ts'
import { roughAnalysis } from '../rough-analysis.ts'

// The whole text is the content.
const cases: [name: string, text: string, expected: [condition: string, consequence: string] | null][] = [
  ['a threat with "in the event of"', 'Orland and its allies would respond with strong measures in the event of a landing on Tarn', ['in the event of a landing on Tarn', 'Orland and its allies would respond with strong measures']],
  ['what is being prepared "in case of" something', 'Belmora is preparing large sanctions in case of further shelling', ['in case of further shelling', 'Belmora is preparing large sanctions']],
  ['what befalls somebody is a threat', 'Orland would be met with fire if it landed on Tarn', ['if it landed on Tarn', 'Orland would be met with fire']],
  ['what somebody was offered', 'The mayor was offered a post if he stayed away', ['if he stayed away', 'The mayor was offered a post']],
  ['a refusal until something', 'The crews would refuse to sail until they were paid', ['until they were paid', 'The crews would refuse to sail']],
  ['"I would" with no act', 'I would if I knew them', null],
  ['what is left to a "maybe"', 'Maybe we will sail if they pay', null],
  ['the condition first', 'If the yard closes, we will strike.', ['If the yard closes', 'we will strike']],
  ['a deadline stays inside', 'The union will strike if the company does not pay by Friday', ['if the company does not pay by Friday', 'The union will strike']],
  ['a comma inside the condition', 'If the ministry, as it hinted, cuts the grant by May, the city would close two schools.', ['If the ministry, as it hinted, cuts the grant by May', 'the city would close two schools']],
  ['unless', 'We won’t sign unless the tenants leave', ['unless the tenants leave', 'We won’t sign']],
  ['an offer', 'Northline would raise wages by four percent provided that the crews return on Monday', ['provided that the crews return on Monday', 'Northline would raise wages by four percent']],
  ['a verb before its subject', 'Should Morvia withdraw, Orland will lift the tariffs', ['Should Morvia withdraw', 'Orland will lift the tariffs']],
  ['were they to', 'Were they to attack, we would defend the island', ['Were they to attack', 'we would defend the island']],
  ['or else', '“Leave the bridge by noon, or else we will clear it”', ['Leave the bridge by noon', 'we will clear it']],
  ['a content that begins with its verb', 'to close the port unless talks resume', ['unless talks resume', 'to close the port']],
  ['nothing until', 'There will be no talks until the prisoners are home', ['until the prisoners are home', 'There will be no talks']],
  ['a question', 'He asked if the union would strike', null],
  ['as if', 'They behave as if we would pay', null],
  ['even if', 'We will go even if it rains', null],
  ['if any', 'The union will announce the changes, if any, on Monday', null],
  ['a forecast about things', 'If demand falls, prices will drop', null],
  ['a forecast about others, in the speaker’s own words', '“If we stay away, they will win”', null],
  ['what would have been', 'If she had asked, we would have come', null],
  ['as long as it takes', 'Orland will support the island for as long as it takes', null],
  ['what somebody would likely do', 'The mayor would likely resign if the board loses', null],
  ['a state of things', 'If it rains, it will be wet', null],
  ['a condition behind a form of address', 'Madam, if it gets worse, we will close the bridge', ['if it gets worse', 'we will close the bridge']],
  ['a condition behind “and”, with a clause of its own', 'He will decide by June, and if he is chosen, we will sail', ['if he is chosen', 'we will sail']],
  ['what one would bear oneself like', 'If there is no way to do it, we will be open about it', ['If there is no way to do it', 'we will be open about it']],
  ['what is only considered', 'She would consider a ban if the guilds refused', ['if the guilds refused', 'She would consider a ban']],
  ['what a body said that it would do', 'it would enter the port only if the crews agreed', ['only if the crews agreed', 'it would enter the port']],
  ['a readiness that has no will in it', 'The coordinated efforts, including their readiness to impose costs on Morvia should it choose war', ['should it choose war', 'The coordinated efforts, including their readiness to impose costs on Morvia']],
  ['an office that stands ready', 'The office was at the ready should the state need more help', ['should the state need more help', 'The office was at the ready']],
  ['“or we will”', 'Leave the bridge by noon, or we will clear it', ['Leave the bridge by noon', 'we will clear it']],
  ['what cannot come about', 'If Orland were a ship, he would sell it', null],
  ['what one would have had to do', 'If I had to bet, I would pay for Morvia', null],
  ['a reason that has an if', 'We will appeal because if the count is close we need a court', null],
  ['“even without”', 'The army will not leave even without the money', null],
  ['if need be', 'I will do that if need be', null],
  ['what one thinks that another will do', 'I think Venn will win the island if the count is fair', null],
  ['a way of saying', 'I’ll tell you this, if Morvia wins we will be poor', null],
  ['nothing but a dark outlook', 'There will be no bright future if Morvia goes on', null],
  ['a long shot', 'Holding the island would be a long shot if the fleet leaves', null],
  ['what somebody else said that he would do', 'Orland would honour the pact despite remarks saying he would leave if elected', null],
  ['an interview', 'to talk on the condition that his name not be used', null],
  ['how long one will not rest', 'We will not rest until they are home', null],
]
for (const [name, text, expected] of cases)
  test(`${name} is ${expected ? 'kept whole' : 'no announcement'}`, () => {
    const found = conditionalOf(roughAnalysis(text), [[0, text.length]])
    assert.deepEqual(found && [textAt(text, found.condition), textAt(text, found.consequence)], expected)
  })

test('a condition and its consequence may stand on two sides of "he said"', () => {
  const text = '“If they come,” he said, “we will fight.”'
  const found = conditionalOf(roughAnalysis(text), [[0, 15], [25, text.length]])
  assert.deepEqual(found && [textAt(text, found.condition), textAt(text, found.consequence)], ['If they come', 'we will fight'])
})

const statement = (id: string, speaker: string, within: string | null): Statement =>
  ({ id, attribution: id.replace('s', 'a'), within, speaker, relayedBy: [], addressee: null, verb: 'say', act: 'speech', kind: 'indirect', topic: null, condition: null, denies: null, agreements: [] })
const entity = (name: string, side: string, mentions: [number, number][]): Entity => ({ id: name, name, kind: 'country', role: null, side, mentions })

test('who relays a threat does not make it again', () => {
  const text = 'The palace said Arlo warned that Orland would respond if shelling goes on.'
  const attributions = [
    { id: 'a1', source: [], cue: [], content: [[16, 73] as const], score: 1 },
    { id: 'a2', source: [], cue: [], content: [[33, 73] as const], score: 1 },
  ]
  const found = conditionalsOf([statement('s1', 'Palace', null), statement('s2', 'Arlo', 's1')], attributions, roughAnalysis(text))
  assert.deepEqual(found.map((it) => it.statement), ['s2'])
})

test('what one side says that the other would do is no announcement', () => {
  const text = 'Morvia said Orland would attack if talks fail.'
  const attributions = [{ id: 'a1', source: [], cue: [], content: [[12, 45] as const], score: 1 }]
  const entities = [entity('Morvia', 'Morvia', [[0, 6]]), entity('Orland', 'Orland', [[12, 18]])]
  assert.deepEqual(conditionalsOf([statement('s1', 'Morvia', null)], attributions, roughAnalysis(text), entities), [])
  assert.equal(conditionalsOf([statement('s1', 'Orland', null)], attributions, roughAnalysis(text), entities).length, 1)
})

test('“he” is who is named in the condition, and what is said of him is a forecast', () => {
  const text = 'Lund said if Falk wins, he would close the port.'
  const attributions = [{ id: 'a1', source: [[0, 4] as const], cue: [[5, 9] as const], content: [[10, 47] as const], score: 1 }]
  const people = [{ ...entity('Lund', '', [[0, 4]]), kind: 'person' as const, side: null }, { ...entity('Falk', '', [[13, 17]]), kind: 'person' as const, side: null }]
  assert.deepEqual(conditionalsOf([statement('s1', 'Lund', null)], attributions, roughAnalysis(text), people), [])
  assert.equal(conditionalsOf([statement('s1', 'Falk', null)], attributions, roughAnalysis(text), people).length, 1)
})

test('both parts lie in the content, whatever it is', () => {
  const word = fc.constantFrom('if', 'unless', 'we', 'will', 'go', ',', '.', 'should', 'Orland', 'in', 'case', 'of', 'or', 'else', 'otherwise', '“', '”', 'until', 'no', '\n')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const found = conditionalOf(roughAnalysis(text), [[0, text.length]])
      for (const [start, end] of found ? [found.condition, found.consequence] : []) assert.ok(0 <= start && start < end && end <= text.length)
    }),
  )
})
