import { test } from 'node:test'
import assert from 'node:assert/strict'
import { inLanguage } from '../words/words.ts'
import { foreign } from './foreign.ts'

const cases: [page: string, words: string | null, expected: string][] = [
  ['en', 'en', ''],
  ['de', 'en', ' lang="en"'],
  ['en', 'pt-BR', ' lang="pt-BR"'],
  ['en', null, ''],
  ['en', '" onload="x', ''],
]
for (const [page, words, expected] of cases)
  test(`words in ${words} on a page in ${page} ${expected ? `have${expected}` : 'need no word on it'}`, () => assert.equal(String(inLanguage(page, () => foreign(words))), expected))
