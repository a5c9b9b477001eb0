import { test } from 'node:test'
import assert from 'node:assert/strict'
import { groupStories } from './group.ts'

const ferry = 'The ferry to Port Halden will sail again on Monday, the harbour master Ana Ruiz said after the storm had closed the strait.'
const strike = 'Dockers at Quarrel Steel walked out on Tuesday over wages, their union said, and the company called the walkout illegal.'

async function stories(lines: (object | string)[]) {
  async function* source() {
    yield new TextEncoder().encode(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  }
  const text = (await Array.fromAsync(groupStories(source()))).map(({ bytes }) => new TextDecoder().decode(bytes)).join('')
  return text.trim().split('\n').map((line) => JSON.parse(line))
}

test('copies share a story, others do not, and every line has its answer', async () => {
  const answers = await stories([
    { id: 'a', title: 'Ferry sails again', text: ferry, date: '2026-03-03' },
    { id: 'b', title: 'Walkout at Quarrel Steel', text: strike, date: '2026-03-03' },
    'what?',
    { id: 7, title: 'Ferry sails again', text: ferry, date: '2026-03-03' },
    { id: 'c' },
  ])
  assert.deepEqual(answers.map(({ id }) => id), ['a', 'b', null, 7, 'c'])
  assert.equal(answers[0].story, answers[3].story)
  assert.notEqual(answers[0].story, answers[1].story)
  assert.deepEqual(answers[2], { id: null, line: 3, error: 'The line is not JSON.' })
  assert.deepEqual(answers[4], { id: 'c', line: 5, error: 'The line has neither "title" nor "text".' })
})

test('two articles under one id are both answered', async () => {
  const answers = await stories([{ id: 'a', text: ferry }, { id: 'a', text: ferry }, { text: ferry }])
  assert.equal(answers.length, 3)
  assert.ok(answers.every(({ story }) => typeof story === 'string'))
})
