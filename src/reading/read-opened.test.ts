import { test } from 'node:test'
import assert from 'node:assert/strict'
import { models } from './models.ts'
import { openDocument } from './open-document.ts'
import { readOpened } from './read-opened.ts'

async function read(text: string, plain = false) {
  const opened = await openDocument('-', (async function* () { yield new TextEncoder().encode(text) })())
  assert.ok(opened.ok)
  return readOpened(opened, { models: models(), date: null, plain })
}

const words = 'The foreign minister of Ellmark, Ana Ruiz, met her counterpart in Brannoc.\n\n“The strait stays open,” Ruiz told reporters after the talks.\n'
const mail = `From: Harbour Post <post@harbour.example>\nSubject: Ministers meet\nDate: Tue, 03 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}`

test('a newsletter has its headline, outlet and day from its head', async () => {
  const result = await read(mail)
  assert.ok(result.ok)
  const { headline, outlet, published } = result.record.article
  assert.deepEqual([headline, outlet, published], ['Ministers meet', 'Harbour Post', '2026-03-03T09:00:00Z'])
  assert.ok(result.record.statements.some(({ speaker }) => speaker === 'Ana Ruiz'))
})

test('taken as plain text, a newsletter is all its bytes', async () => {
  const result = await read(mail, true)
  assert.equal(result.ok && result.record.article.text, mail)
})

test('what cannot be read says of what it speaks', async () => {
  const result = await read('   ')
  assert.match(result.ok ? '' : result.sentence, /^standard input: /)
})
