import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { textAt } from '../text/span.ts'
import { articleFromPasted } from './pasted.ts'

const example = new URL('../../../shared/example/', import.meta.url)
const skip = existsSync(example) ? false : 'the worked example lies in shared/, which is not here'

test('the worked example: section, headline, credit, body and headings as an editor takes them', { skip }, () => {
  const text = readFileSync(new URL('article.txt', example), 'utf8')
  const { article: expected } = JSON.parse(readFileSync(new URL('record.json', example), 'utf8'))
  const { section, headline, creditedTo, url, published, body, headings, blocks } = articleFromPasted(text)
  const { dropped, fullStoryAt, ...fields } = expected
  assert.deepEqual({ section, headline, creditedTo, url, published, body, headings }, fields)
  for (const line of dropped) assert.ok(!blocks.some(({ span }) => textAt(text, span) === line), line)
  assert.equal(creditedTo, fullStoryAt)
})
