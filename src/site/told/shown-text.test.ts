import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { articleFrom } from '../../article/take-in.ts'
import type { Article } from '../../article/article.ts'
import type { Span } from '../../text/span.ts'
import { shownText, type ShownText } from './shown-text.ts'

const PARAGRAPHS = ['The port was quiet on Monday. Nobody came.', '“No ship sails,” said Ana Orlo. She gave no reason. Trams ran as usual.', 'Why it matters', 'Fish is dear. Per Holm said that it would be dearer.', 'The market opens at six.']

function articleWith(paragraphs: readonly string[], heading = -1): Article {
  const taken = articleFrom({ text: paragraphs.join('\n'), plain: true })
  assert.ok(taken.ok)
  return { ...taken.article, blocks: taken.article.blocks.map((it, i) => (i === heading ? { ...it, kind: 'heading' } : it)) }
}

const article = articleWith(PARAGRAPHS, 2)
const at = (words: string): Span => [article.text.indexOf(words), article.text.indexOf(words) + words.length]
const lines = ({ blocks, text }: ShownText) => blocks.map(({ sentences, isAfterGap }) => `${isAfterGap ? '… ' : ''}${sentences.map((it) => text.slice(...it)).join(' ')}`)

test('where points are shown, none of the text is but the sentences of those asked for', () => {
  assert.deepEqual(lines(shownText(article, 'points', [])), [])
  assert.deepEqual(lines(shownText(article, 'points', [at('“No ship sails,”'), at('dearer')])), ['… “No ship sails,” said Ana Orlo.', '… Why it matters', '… Per Holm said that it would be dearer.'])
})

test('an excerpt is whole sentences from the beginning', () => {
  const long = articleWith(Array.from({ length: 60 }, (_, i) => `Sentence ${i} tells of the ferry and its long way. It is late.`))
  const shown = shownText(long, 'excerpt', [])
  const length = lines(shown).join(' ').length
  assert.ok(length > 300 && length <= 600 && shown.isCut)
  assert.match(lines(shown).at(-1)!, /\.$/)
  assert.deepEqual(lines(shownText(article, 'excerpt', [])), ['The port was quiet on Monday.'])
})

test('all of it is the whole story, and what is not the story stays out', () => {
  assert.deepEqual(lines(shownText(article, 'full', [])), PARAGRAPHS)
  const aside = article.blocks[4]!.span
  assert.deepEqual(lines(shownText({ ...article, asides: [aside] }, 'full', [])), PARAGRAPHS.slice(0, 4))
})

test('with fewer rights never more is shown than with more', () => {
  const quoted = fc.array(fc.tuple(fc.nat(article.text.length), fc.nat(40)).map(([start, length]): Span => [start, start + length]), { maxLength: 4 })
  fc.assert(
    fc.property(quoted, (spans) => {
      const [points, excerpt, full] = (['points', 'excerpt', 'full'] as const).map((rights) => new Set(shownText(article, rights, spans).blocks.flatMap(({ sentences }) => sentences.map(String))))
      assert.ok(points!.isSubsetOf(excerpt!) && excerpt!.isSubsetOf(full!))
    }),
  )
})
