import { test } from 'node:test'
import assert from 'node:assert/strict'
import { CODEBOOK, OTHER } from '../../record/telling/verbs.ts'
import { inLanguage, language, LANGUAGES, words } from './words.ts'

test('outside a request the site speaks English', () => {
  assert.equal(language(), 'en')
  assert.equal(words(), LANGUAGES.en.words)
})

test('a page keeps its language through everything it waits for, whatever is rendered beside it', async () => {
  const rendered = (tag: string) => inLanguage(tag, async () => (await Promise.resolve(), words().frame.search))
  assert.deepEqual(await Promise.all(['de', 'en', 'tlh', 'constructor'].map(rendered)), ['Suchen', 'Search', 'Search', 'Search'])
})

test('no language leaves a text out or empty', () => {
  const keysOf = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) => (typeof text === 'object' && text !== null ? keysOf(text).map((it) => `${key}.${it}`) : text === '' ? [`${key} is empty`] : [key]))
  for (const { words: texts } of Object.values(LANGUAGES)) assert.deepEqual(keysOf(texts), keysOf(LANGUAGES.en.words))
})

test('every class of the codebook has words of its own, but the one that names no act', () => {
  for (const { words: texts } of Object.values(LANGUAGES))
    assert.deepEqual(CODEBOOK.map(({ name }) => name).filter((name) => !(name in texts.verbs)), [OTHER])
})
