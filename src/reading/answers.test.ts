import { test } from 'node:test'
import assert from 'node:assert/strict'
import { answered, type Answering } from './answers.ts'
import { failure } from './failure.ts'

const echo: Answering = ({ fields: { text } }) => {
  if (text === 'fault') throw new Error('no such thing')
  return typeof text === 'string' ? { ok: true, fields: { text } } : failure('no-text', 'The line has no "text".')
}

async function answersTo(lines: string[], spoilt: number[] = []) {
  const { bytes, ...counts } = await answered(echo, { bytes: new TextEncoder().encode(lines.join('\n')), first: 5 }, { spoilt })
  return { ...counts, answers: new TextDecoder().decode(bytes).split('\n').filter((it) => it).map((it) => JSON.parse(it)) }
}

test('each line is answered, and what is not right says why under its own number', async () => {
  assert.deepEqual(await answersTo(['{"id":"a","text":"x"}', '{"id":"b"}', 'what?', '', '{"id":"c","text":"fault"}', '{"text":"y"}']), {
    lines: 5,
    failed: 3,
    answers: [
      { id: 'a', text: 'x' },
      { id: 'b', line: 6, error: 'The line has no "text".' },
      { id: null, line: 7, error: 'The line is not JSON.' },
      { id: 'c', line: 9, error: 'Readout failed on this line: no such thing' },
      { id: null, text: 'y' },
    ],
  })
})

test('a line that broke a worker is not tried again', async () => {
  const { answers } = await answersTo(['{"id":"a","text":"x"}', '{"id":"b","text":"x"}'], [6])
  assert.deepEqual(answers[1], { id: 'b', line: 6, error: 'Reading this line broke off.' })
})
