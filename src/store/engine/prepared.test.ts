import { test } from 'node:test'
import assert from 'node:assert/strict'
import { forgetting, namesGiven, statementNames } from './prepared.ts'

const message = (letter: string, content: string) => {
  const bytes = Buffer.from(`${letter}\0\0\0\0${content}`)
  bytes.writeUInt32BE(bytes.length - 1, 1)
  return bytes
}
const parse = (name: string) => message('P', `${name}\0select 'P\0\0`)
const start = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 80])

const cases: [what: string, messages: Buffer, expected: string[]][] = [
  ['a statement with a name', Buffer.concat([parse('one'), message('B', '\0one\0'), message('S', '')]), ['one']],
  ['two in one go', Buffer.concat([parse('one'), message('S', ''), parse('two'), message('S', '')]), ['one', 'two']],
  ['one without a name', Buffer.concat([parse(''), message('S', '')]), []],
  ['a greeting, in which there are no letters', start, []],
  ['nothing', Buffer.alloc(0), []],
]
for (const [what, messages, expected] of cases) test(`names are found in ${what}`, () => assert.deepEqual(namesGiven(messages), expected))

test('each is forgotten by its name, and then the answer is waited for', () => {
  assert.deepEqual(forgetting(['one', 'two']), Buffer.concat([message('C', 'Sone\0'), message('C', 'Stwo\0'), message('S', '')]))
})

test('no two clients have a name in common, and no two statements of one', () => {
  const [a, b] = [statementNames(), statementNames()]
  assert.equal(a('select 1'), a('select 1'))
  assert.equal(new Set([a('select 1'), a('select 2'), b('select 1'), b('select 2')]).size, 4)
})
