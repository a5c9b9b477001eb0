import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { withoutDoubles } from './doubles.ts'

const TEXT = 'Lund wrote to members saying that it was late, and Lee added that it was early.'
const of = (source: string, cue: string, content: string): Attribution => {
  const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
  return { id: source, source: [at(source)], cue: [at(cue)], content: [at(content)], score: 1 }
}
const lund = of('Lund', 'wrote to members saying', 'that it was late')
const lee = of('Lee', 'added', 'that it was early')

const cases: [name: string, found: Attribution[], kept: string[]][] = [
  ['those whom somebody writes to say nothing themselves', [of('members', 'saying', 'that it was late'), lund, lee], ['Lund', 'Lee']],
  ['two who say different things both stay', [lund, lee], ['Lund', 'Lee']],
  ['the same cue twice is for others to settle', [lund, lund], ['Lund', 'Lund']],
]
for (const [name, found, kept] of cases) test(name, () => assert.deepEqual(withoutDoubles(found).map(({ id }) => id), kept))
