import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { CODEBOOK, type VerbClass, verbClass, verbClassOf } from './verbs.ts'

const cases: [name: string, cue: string, after: string, expected: string][] = [
  ['plain saying', 'say', '', 'say'],
  ['a colon alone says', ':', '', 'say'],
  ['no cue at all says', '', '', 'say'],
  ['helping verbs change nothing', 'have also warn', '', 'warn'],
  ['the words of a phrase may stand apart', 'make it very clear', '', 'make clear'],
  ['the longer phrase wins over its verb', 'call for', '', 'call for'],
  ['calling somebody something describes', 'call', '', 'describe'],
  ['the noun tells what a carrying verb does', 'reiterate his support', '', 'support'],
  ['the noun may open the content', 'voice', 'the deep concern of the', 'express concern'],
  ['a noun behind “that” is somebody else’s', 'state', 'that support be', 'say'],
  ['a belief that is stressed is said', 'stress', 'the President ’s belief that the', 'stress'],
  ['a view that is repeated is said', 'reiterate his view', '', 'repeat'],
  ['a hope that is made clear is said', 'make clear her hope', '', 'make clear'],
  ['a belief that is expressed is said', 'express', 'the belief that', 'say'],
  ['a view that two share was not said by that', 'share', 'the view that', 'believe'],
  ['a carrying verb alone keeps its own class', 'reiterate', 'that it will', 'repeat'],
  ['the verb of the relative clause attributes', 'offer a map that depict', '', 'depict'],
  ['what was not said is withheld', 'do not say', '', 'withhold'],
  ['“not only said” was said', 'not only say', '', 'say'],
  ['what is not accepted is rejected', 'do not accept', '', 'reject'],
  ['what was not agreed on is not rejected', 'do not agree on', '', 'withhold'],
  ['what is not expected is no expectation', 'do not expect', '', 'withhold'],
  ['no mention is withheld', 'make no mention of', '', 'withhold'],
  ['no secret is said', 'make no secret of', '', 'other'],
  ['making no mention withholds', 'make no mention of', '', 'withhold'],
  ['making no secret of it tells', 'make no secret of', '', 'other'],
  ['declining to comment withholds', 'decline to comment', '', 'withhold'],
  ['declining something refuses', 'decline', '', 'refuse'],
  ['a denial in the negative is none', 'do not deny', '', 'withhold'],
  ['thinking is no speech', 'believe', '', 'believe'],
  ['a verb that no row names', 'yodel', '', 'other'],
]
for (const [name, cue, after, expected] of cases)
  test(name, () => assert.equal(verbClassOf(words(cue), words(after)).name, expected))

const words = (text: string) => text.split(' ').filter(Boolean)

test('a word stands in one row only', () => {
  const seen = CODEBOOK.flatMap(({ words }) => words)
  assert.deepEqual(seen.filter((word, i) => seen.indexOf(word) !== i), [])
})

test('denials and promises are flagged', () => {
  assert.deepEqual(CODEBOOK.filter((row) => row.denial).map((row) => row.name), ['deny', 'reject'])
  assert.deepEqual(CODEBOOK.filter((row) => row.promise).map((row) => row.name), ['offer', 'promise'])
  assert.equal(verbClass('believe')?.act, 'thought')
})

const NOTE = new URL('../../../docs/notes/codebook.md', import.meta.url)

test('the note prints every row of the table, and no other', () => {
  const printed = readFileSync(NOTE, 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  assert.deepEqual(printed, CODEBOOK.map(lineOf), 'docs/notes/codebook.md and CODEBOOK in verbs.ts differ: change both')
})

function lineOf({ name, act, plover, cameo, words, nouns, denial, promise }: VerbClass): string {
  const flags = [denial ? 'denial' : '', promise ? 'promise' : ''].filter(Boolean).join(', ')
  return `| ${[`\`${name}\``, act, plover ?? '–', cameo ?? '–', flags || '–', words.join(', ') || '–', nouns.join(', ') || '–'].join(' | ')} |`
}
