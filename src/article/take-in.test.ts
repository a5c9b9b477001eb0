import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorSeconds } from '../../test/processor-time.ts'
import { textAt } from '../text/span.ts'
import { articleFrom, MAX_CHARACTERS } from './take-in.ts'
import type { Intake, Refusal } from './take-in.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const binary = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const STORY = 'The ferry company and the dockers’ union met for a second day on Tuesday, and both said that a deal was near.'

const refused: [name: string, input: Intake, reason: Refusal][] = [
  ['nothing at all', {}, 'empty'],
  ['an empty file', { bytes: new Uint8Array() }, 'empty'],
  ['blank space', { text: ' \n\t' }, 'empty'],
  ['a PDF', { bytes: bytes('%PDF-1.7 …') }, 'binary'],
  ['a picture', { bytes: binary('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') }, 'binary'],
  ['a file full of control characters', { bytes: binary('\x01\x02\0\x03text\x05\x06') }, 'binary'],
  ['fifty million bytes', { bytes: new Uint8Array(50_000_000) }, 'too-large'],
  ['one character too many', { text: 'a'.repeat(MAX_CHARACTERS + 1) }, 'too-large'],
  ['a page without an article', { text: '<html><p><a href="/">Home</a></p>' }, 'no-article'],
]
for (const [name, input, reason] of refused)
  test(`${name} is refused in a sentence`, () => {
    const taken = articleFrom(input)
    assert.ok(!taken.ok)
    assert.equal(taken.reason, reason)
    assert.match(taken.sentence, /^[A-Z].*\.$/)
  })

test('what could be known of a page without an article is told', () => {
  const taken = articleFrom({ text: '<html><title>Deal near</title><p>For subscribers only.</p>' })
  assert.equal(!taken.ok && taken.article?.headline, 'Deal near')
})

const stories: [name: string, input: Intake][] = [
  ['a page', { text: `<!doctype html><nav><a href="/">Home</a></nav><p>${STORY}</p>` }],
  ['a page in bytes', { bytes: bytes(`<html><p>${STORY}</p>`) }],
  ['a page in UTF-16', { bytes: new Uint8Array(Uint16Array.from(`<html><p>${STORY}</p>`, (char) => char.charCodeAt(0)).buffer) }],
  ['a piece of a page', { text: `<div><p>${STORY}</p><p><a href="/x">More</a></p></div>` }],
  ['a page that the server calls HTML', { text: `${STORY}<br>`, contentType: 'text/html; charset=utf-8' }],
  ['a page pasted as text', { text: `Menu\nSearch\n\n${STORY}\n\nLeave a Reply\nYour email address will not be published.` }],
]
for (const [name, input] of stories)
  test(`the story of ${name} is its body`, () => {
    const taken = articleFrom(input)
    assert.equal(taken.ok && textAt(taken.article.text, taken.article.body), STORY)
  })

test('a plain text is all body, and every offset counts from its first character', () => {
  const text = `  Menu\n\n${STORY}\r\n\nAdvertisement\n`
  const taken = articleFrom({ text, plain: true })
  assert.ok(taken.ok)
  assert.deepEqual([taken.article.text, taken.article.body], [text, [0, text.length]])
  assert.deepEqual(taken.article.blocks.map(({ span }) => textAt(text, span)), ['Menu', STORY, 'Advertisement'])
})

test('date and address that are handed in stand where the page names none', () => {
  const taken = articleFrom({ text: `<html><p>${STORY}`, date: '2024-05-03', url: 'https://planet.example/deal' })
  assert.deepEqual(taken.ok && [taken.article.published, taken.article.url], ['2024-05-03', 'https://planet.example/deal'])
})

test('a text that mentions a tag is no page', () => {
  const text = `${STORY}\n\nThe site’s editor said that a missing <p> tag had hidden the last sentence.`
  const taken = articleFrom({ text })
  assert.equal(taken.ok && taken.article.text, text)
})

const hard: [name: string, text: string][] = [
  ['a hundred thousand levels', '<html>' + '<div>'.repeat(100_000) + `<p>${STORY}`],
  ['a line of a million characters', '<html><p>' + 'They talked and talked. '.repeat(42_000)],
  ['a million blanks', `<html><p>${STORY}` + ' '.repeat(1_000_000)],
  ['a million angle brackets', `<html><p>${STORY}</p><p>` + '<'.repeat(1_000_000)],
  ['a class name without end', `<html><div class="${'ad-'.repeat(300_000)}"><p>${STORY}</p></div>`],
  ['a hundred thousand breaks', `<html><p>${STORY}</p><p>` + 'x<br>'.repeat(100_000)],
]
for (const [name, text] of hard)
  test(`a page with ${name} is read in a moment`, () => assert.ok(processorSeconds(() => articleFrom({ text })) < 3))

test('any bytes at all give an article or a reason', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (input, plain) => {
    const taken = articleFrom({ bytes: input, plain })
    assert.ok(taken.ok ? taken.article.body[0] < taken.article.body[1] : taken.sentence.length > 0)
  }))
})

test('a readout pasted with its address is issued by the body whose address it is', () => {
  const taken = articleFrom({ text: 'Readout of a call\n\nPresident Ada Lund spoke today with Premier Victor Holt. The leaders discussed the port and agreed to stay in touch.', url: 'https://www.whitehouse.gov/briefing-room/1' })
  assert.equal(taken.ok && taken.article.issuer, 'The White House')
})
