import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Intake } from '../article/take-in.ts'
import { textAt } from '../text/span.ts'
import { LIMITS } from './limits.ts'
import { models } from './models.ts'
import { readArticle, readAttributions } from './read-article.ts'

const paragraphs = [
  'The foreign minister of Ellmark, Ana Ruiz, met her Sorvanian counterpart in Brannoc on Tuesday to talk about the strait.',
  '“The strait stays open,” Ruiz told reporters after the talks. “Nobody will close it.”',
  'Sorvane said that it would withdraw its patrol boats if Ellmark ended its exercises near the islands.',
]
const page = `<!doctype html><html lang="en"><body><article><h1>Ministers meet over the strait</h1>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article><footer>“Subscribe,” said nobody.</footer></body></html>`

async function read(input: Intake, date: string | null = null) {
  const result = await readArticle(input, { models: models(), date })
  assert.ok(result.ok, 'sentence' in result ? result.sentence : '')
  return result
}

test('who said it, to whom, in which words', async () => {
  const { record } = await read({ text: page })
  const statement = record.statements.find(({ kind }) => kind === 'direct')!
  const { content } = record.attributions.find(({ id }) => id === statement.attribution)!
  assert.deepEqual([statement.speaker, statement.addressee], ['Ana Ruiz', 'reporters'])
  assert.equal(textAt(record.article.text, content[0]!), '“The strait stays open,”')
})

const lost: [text: string, source: string, content: string][] = [
  ['The prime minister urged both sides to “take a breath.”', 'The prime minister', 'to “take a breath.”'],
  ['Reuk said they were ‘a cat and a picture of a cat’.', 'Reuk', 'they were ‘a cat and a picture of a cat’'],
  ['The port will open on Monday, the harbour master, Ilse Venn, announced.', 'the harbour master, Ilse Venn', 'The port will open on Monday'],
  ['The union asked for a new offer by Friday, and said that it would otherwise walk out.', 'The union', 'that it would otherwise walk out'],
]
for (const [text, source, content] of lost)
  test(`once passed over: ${text}`, { skip: models().encoder ? false : 'no encoder runs here' }, async () => {
    const read = await readAttributions({ text, plain: true }, models())
    assert.ok(read.ok)
    const last = read.attributions.at(-1)!
    assert.deepEqual([last.source, last.content].map((spans) => spans.map((span) => textAt(text, span)).join(' … ')), [source, content])
  })

test('nothing of the page around the story is said by anybody', async () => {
  const { record: { article, attributions } } = await read({ text: page })
  for (const { content } of attributions) assert.doesNotMatch(content.map((span) => textAt(article.text, span)).join(' '), /Subscribe/)
})

test('the same page is read in the same way', async () => assert.deepEqual(await read({ text: page }), await read({ text: page })))

test('a page that bears no day appeared on the day that is given', async () => {
  assert.equal((await read({ text: page }, '2031-03-05')).record.article.published, '2031-03-05')
  assert.equal((await read({ text: page })).record.article.published, null)
})

test('in another language there are quotations, but nobody who speaks', async () => {
  const german = `<html lang="de"><article><h1>Die Meerenge bleibt offen</h1><p>Die Außenministerin traf am Dienstag ihren Amtskollegen in der Hauptstadt und sprach lange mit ihm. „Die Meerenge bleibt offen“, sagte sie nach dem Gespräch vor der Presse, und niemand werde sie schließen.</p><p>Der Sprecher der Regierung wollte sich dazu nicht äußern, und die Opposition forderte Klarheit.</p></article></html>`
  const { record } = await read({ text: german })
  assert.equal(record.article.language, 'de')
  assert.deepEqual(record.attributions.map(({ source, content }) => [source, content.map((span) => textAt(record.article.text, span))]), [[[], ['„Die Meerenge bleibt offen“']]])
  assert.ok(record.statements.every(({ speaker }) => speaker === null))
})

test('of a plain text nothing is dropped', async () => {
  const text = `  ${paragraphs.join('\n\n')}\n\nRelated Articles\n`
  assert.equal((await read({ text, plain: true })).record.article.text, text)
  const attributions = await readAttributions({ text, plain: true }, models())
  assert.ok(attributions.ok && attributions.attributions.length > 0)
})

const refused: [name: string, input: Intake, reason: string][] = [
  ['nothing', { text: '' }, 'empty'],
  ['more than anybody writes', { bytes: new Uint8Array(LIMITS.documentBytes + 1) }, 'too-large'],
]
for (const [name, input, reason] of refused)
  test(`${name} is refused`, async () => {
    const result = await readArticle(input, { models: models(), date: null })
    assert.equal(result.ok || result.reason, reason)
  })
