import { test } from 'node:test'
import assert from 'node:assert/strict'
import { processorSeconds } from '../../test/processor-time.ts'
import { robotsOf } from './robots.ts'

const ADDRESS = 'https://paper.example/robots.txt'
const rules = (text: string) => robotsOf(ADDRESS, { kind: 'found', text })

const cases: [name: string, text: string, path: string, allowed: boolean][] = [
  ['an empty file allows everything', '', '/a', true],
  ['what is disallowed is', 'User-agent: *\nDisallow: /a', '/a/b', false],
  ['the longest rule counts', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['our own group counts before the one for all', 'User-agent: *\nDisallow: /\n\nUser-agent: READOUT\nDisallow: /b', '/a', true],
  ['a file may begin with a byte order mark', '\ufeffUser-agent: *\nDisallow: /a', '/a', false],
  ['stars and an end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['the files of rules themselves are for everybody', 'User-agent: *\nDisallow: /', '/.well-known/tdmrep.json', true],
]
for (const [name, text, path, allowed] of cases) test(name, () => assert.equal(rules(text).allows(`https://paper.example${path}`), allowed))

test('no file allows everything, one that cannot be reached nothing', () => {
  const [none, unreachable] = [robotsOf(ADDRESS, { kind: 'none' }), robotsOf(ADDRESS, { kind: 'unreachable' })]
  assert.deepEqual([none.allows('https://paper.example/a'), unreachable.allows('https://paper.example/a')], [true, false])
})

test('a delay is kept, and a senseless one bounded', () => {
  assert.equal(rules('User-agent: *\nCrawl-delay: 2.5').delayMs, 2500)
  assert.equal(rules('User-agent: *\nCrawl-delay: 99999999').delayMs, 300_000)
  assert.equal(rules('User-agent: *\nCrawl-delay: soon').delayMs, null)
})

test('a file made to keep us busy is given up, and what it says not risked', () => {
  const evil = 'User-agent: *\n' + `Disallow: /${'*a'.repeat(1000)}\n`.repeat(250)
  assert.ok(processorSeconds(() => assert.equal(rules(evil).allows(`https://paper.example/${'a'.repeat(4000)}b`), false)) < 1.5)
})
