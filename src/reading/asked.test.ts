import { test } from 'node:test'
import assert from 'node:assert/strict'
import { askedIn, idIn, isBlank } from './asked.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const right: [line: string, id: unknown][] = [
  ['{"id":"a","text":"x"}', 'a'],
  ['\ufeff{"id":7}\r', 7],
  ['{"text":"x"}', null],
  ['{"id":null}', null],
]
for (const [line, id] of right)
  test(`${JSON.stringify(line)} is asked by ${id}`, () => {
    const asked = askedIn(bytes(line))
    assert.equal(asked.ok && asked.id, id)
  })

const wrong: [line: string, reason: string, id: unknown][] = [
  ['{"id":"a","text":', 'not-json', 'a'],
  ['{"id":7, "text"', 'not-json', 7],
  ['{"text":"…","id":"a"', 'not-json', null],
  ['["a"]', 'not-an-object', null],
  ['"a"', 'not-an-object', null],
  ['null', 'not-an-object', null],
  ['{"id":{"a":1}}', 'bad-id', null],
  ['{"id":"a\\"b","text":', 'not-json', 'a"b'],
]
for (const [line, reason, id] of wrong)
  test(`${line} is ${reason}`, () => {
    const asked = askedIn(bytes(line))
    assert.equal(asked.ok || asked.reason, reason)
    assert.equal(idIn(bytes(line)), id)
  })

test('an empty line asks nothing', () => {
  assert.deepEqual(['', '\r', ' ', '{}'].map((line) => isBlank(bytes(line))), [true, true, true, false])
})
