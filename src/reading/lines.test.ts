import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { linesOf, portions } from './lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (some: Uint8Array) => new TextDecoder().decode(some)

async function read(chunks: string[], cut = { lineBytes: 100, lines: 8 }) {
  const got: [number, string[]][] = []
  async function* source() {
    for (const chunk of chunks) yield bytes(chunk)
  }
  for await (const { bytes, first } of portions(source(), cut)) got.push([first, [...linesOf(bytes)].map(text)])
  return got
}

const cases: [name: string, chunks: string[], expected: [number, string[]][]][] = [
  ['a line is whole wherever the stream was cut', ['a', 'b\nc', 'd\n'], [[1, ['ab']], [2, ['cd']]]],
  ['what arrived together stays together', ['a\nb\nc\n'], [[1, ['a', 'b', 'c']]]],
  ['a last line without an end is a line', ['a\nb'], [[1, ['a']], [2, ['b']]]],
  ['empty lines count, so that numbers are those of the file', ['a\n\n\nb\n'], [[1, ['a', '', '', 'b']]]],
  ['nothing gives nothing', [], []],
]
for (const [name, chunks, expected] of cases) test(name, async () => assert.deepEqual(await read(chunks), expected))

test('a portion holds no more lines than asked for', async () => {
  assert.deepEqual(await read(['a\nb\nc\n'], { lineBytes: 100, lines: 2 }), [[1, ['a', 'b']], [3, ['c']]])
})

test('a line that is too long keeps one byte too many and no more', async () => {
  assert.deepEqual(await read(['abc', 'def', 'ghi\nx\n'], { lineBytes: 4, lines: 8 }), [[1, ['abcde', 'x']]])
})

test('lines are the same however the stream was cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', '\n') })), async (chunks) => {
      const whole = chunks.join('').split('\n')
      if (whole.at(-1) === '') whole.pop()
      assert.deepEqual((await read(chunks)).flatMap(([, lines]) => lines), whole)
    }),
  )
})
