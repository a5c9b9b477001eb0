import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type ThemeKind, themePhrases } from './theme-phrases.ts'
import { themeWords } from './theme-words.ts'

const cases: [line: string, kind: ThemeKind | null, value?: string][] = [
  ['Share', 'share'],
  ['» SHARE:', 'share'],
  ['Facebook Twitter WhatsApp Email', 'share'],
  ['Share | Tweet | Print', 'share'],
  ['World | Politics | Sport | Culture', 'navigation'],
  ['Home › News › Ports', 'navigation'],
  ['- Advertisement -', 'advert'],
  ['5 min read', 'meta'],
  ['12,400 views', 'meta'],
  ['1.2k Shares', 'share'],
  ['12 Comments', 'comment-count'],
  ['3 thoughts on “Port opens again”', 'comments', '“Port opens again'],
  ['Source: Harbour Wire', 'source', 'Harbour Wire'],
  ['Source : Harbour Wire', 'source', 'Harbour Wire'],
  ['来源：海港社', 'source', '海港社'],
  ['Read the full story on Harbour Wire', 'full-story', 'Harbour Wire'],
  ['(Reporting by Anna Berg; Editing by Jonas Holt)', 'meta', 'Anna Berg; Editing by Jonas Holt'],
  ['Ships at the quay. Photograph: Anna Berg/Harbour Pictures', 'photo'],
  ['We use cookies to give you the best experience on our website.', 'notice', 'to give you the best experience on our website'],
  ['© 2021 The Sable Gazette. All rights reserved.', 'footer', '2021 The Sable Gazette. All rights reserved'],
  ['Follow Anna Berg on Twitter @annaberg.', 'share', 'Anna Berg on Twitter @annaberg'],
  ['* * *', 'footer'],

  ['Sources say the port will open', null],
  ['Source material from the archive was burnt.', null],
  ['The port will open on Thursday', null],
  ['First published in 1998, the novel became a film.', null],
  ['Photo finish in the harbour race', null],
  ['Share prices fall in Nordhaven', null],
  ['Home win for Nordhaven', null],
  ['Follow the river to its mouth.', null],
  ['Ports, ferries, ships and tides', null],
  ['Comments by the premier anger dockers', null],
]
for (const [line, kind, value = null] of cases)
  test(`“${line}” is ${kind ?? 'nobody’s phrase'}`, () => assert.deepEqual(themeWords(line), kind && { kind, value }))

test('every phrase of the table is known, in capitals too', () => {
  for (const { kind, phrases } of themePhrases)
    for (const phrase of phrases.split('|').map((phrase) => phrase.trim())) {
      const line = phrase.replace('#', '12').replace('…', ' Sable ').trim()
      assert.ok(themeWords(line), `${kind}: ${line}`)
      assert.ok(phrase === '' || !/[…#]/.test(phrase) || themeWords(line) !== null)
    }
})

test('the table holds thirteen languages for each kind', () => {
  const kinds = Map.groupBy(themePhrases, ({ kind }) => kind)
  for (const [kind, rows] of kinds) for (const language of 'en de fr es it pt ru uk tr ar zh pl nl'.split(' ')) assert.ok(rows.some((row) => row.language === language), `${kind} ${language}`)
})
