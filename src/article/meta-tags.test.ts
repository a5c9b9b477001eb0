import { test } from 'node:test'
import assert from 'node:assert/strict'
import { processorSeconds } from '../../test/processor-time.ts'
import { metaTags } from './meta-tags.ts'

const cases: [name: string, html: string, expected: [string, string[]][]][] = [
  ['names are small, values as they are', '<meta NAME="Robots" content="NoIndex">', [['robots', ['NoIndex']]]],
  ['several of one name are kept in order', '<meta name=a content=1><meta name=a content=2>', [['a', ['1', '2']]]],
  ['what stands in the body is not of the head', '<head><meta name=a content=1></head><body><meta name=a content=2>', [['a', ['1']]]],
  ['a comment and a script say nothing', '<!-- <meta name=a content=1> --><script>"<meta name=a content=1>"</script>', []],
  ['a page that breaks off says what it says', '<head><meta name=a content=1><meta name=b cont', [['a', ['1']]]],
]
for (const [name, html, expected] of cases) test(name, () => assert.deepEqual([...metaTags(html)], expected))

test('a head without an end takes no time', () => {
  assert.ok(processorSeconds(() => metaTags('<meta name=a content=1>'.repeat(200_000))) < 3)
})
