import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { byId, linkedData, linkedNodes, namedIn, stringOf, typesOf } from './json-ld.ts'

const mended: [fault: string, source: string, expected: unknown][] = [
  ['nothing wrong', '{"headline": "Storm"}', { headline: 'Storm' }],
  ['a comma before the end', '{"a": [1, 2, ], "b": 3, }', { a: [1, 2], b: 3 }],
  ['comments', '/* theme */ {"a": 1 // one\n}', { a: 1 }],
  ['CDATA marks behind slashes', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['CDATA marks', '<![CDATA[{"a": 1}]]>', { a: 1 }],
  ['a comment of HTML', '<!-- {"a": 1} -->', { a: 1 }],
  ['a semicolon', '{"a": 1};', { a: 1 }],
  ['no comma between two objects', '[{"a": 1} {"a": 2}]', [{ a: 1 }, { a: 2 }]],
  ['a line break inside a string', '{"a": "two\nlines"}', { a: 'two lines' }],
  ['bare quotation marks inside a string', '{"a": "He said "no" today", "b": 1}', { a: 'He said "no" today', b: 1 }],
  ['a backslash that escapes nothing', '{"a": "C:\\d"}', { a: 'C:\\d' }],
  ['escaped for HTML', '{&quot;a&quot;: &quot;x &amp; y&quot;}', { a: 'x & y' }],
  ['a slash that is no comment', '{"url": "https://planet.example/a",}', { url: 'https://planet.example/a' }],
  ['cut off', '{"a": "b', null],
  ['no JSON at all', 'window.dataLayer = []', null],
]
for (const [fault, source, expected] of mended)
  test(`linked data with ${fault}`, () => assert.deepEqual(linkedData(source), expected))

test('whatever is right JSON is read as it is', () => {
  fc.assert(fc.property(fc.json(), (source) => assert.deepEqual(linkedData(source), JSON.parse(source))))
})

test('a comma too many changes nothing', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), (value) => {
    const source = `// theme\n${JSON.stringify(value).slice(0, -1)},}`
    assert.deepEqual(linkedData(source), JSON.parse(JSON.stringify(value)))
  }))
})

test('nodes come outermost first, from graphs and lists alike', () => {
  const nodes = linkedNodes(['{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "author": {"@type": "Person"}}]}', '[{"@type": "Organization"}]'])
  assert.deepEqual(nodes.flatMap(typesOf), ['Organization', 'WebPage', 'NewsArticle', 'Person'])
})

test('a type may be given as an address', () => {
  assert.deepEqual(typesOf({ '@type': 'https://schema.org/NewsArticle' }), ['NewsArticle'])
})

const people: [how: string, author: unknown, expected: string[]][] = [
  ['as text', 'Ann Lee', ['Ann Lee']],
  ['as a node', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
  ['as a list of both', ['Ann Lee', { name: 'Bo Ek' }], ['Ann Lee', 'Bo Ek']],
  ['as a node with two names', { name: ['Ann Lee', 'Bo Ek'] }, ['Ann Lee', 'Bo Ek']],
  ['as a reference', { '@id': '#ann' }, ['Ann Lee']],
  ['as a number', 7, []],
]
for (const [how, author, expected] of people)
  test(`authors given ${how}`, () => {
    const known = byId([{ '@id': '#ann', name: 'Ann Lee' }])
    assert.deepEqual(namedIn(author, known).map(({ name }) => name), expected)
  })

test('text in linked data is freed of the HTML around it', () => {
  assert.equal(stringOf('&#8222;Sturm&quot;  &amp;\n <b>Drang</b>'), '„Sturm" & Drang')
})

const endless: [what: string, source: string][] = [
  ['brackets', '['.repeat(1_000_000)],
  ['comments never closed', '/*'.repeat(200_000)],
  ['strings never closed', '{"a":"' + '"x'.repeat(200_000)],
  ['backslashes', '\\'.repeat(400_000) + '"'],
]
for (const [what, source] of endless)
  test(`a million ${what} are read to the end`, () => assert.equal(linkedData(source), null))
