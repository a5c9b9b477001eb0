import { test } from 'node:test'
import assert from 'node:assert/strict'
import { creditOf, datelineOf, isOutletName } from './credits.ts'

const STORY = 'The port of Nordhaven will open again on Thursday, the harbour board said.'
const MORE = 'Ships have been waiting off the Sable Coast since the first week of May.'

const cases: [name: string, text: string, creditedTo: string | null][] = [
  ['an agency in brackets', `NORDHAVEN (Reuters) - ${STORY}`, 'Reuters'],
  ['an agency in brackets, no place', `(AP) — ${STORY}`, 'AP'],
  ['an unknown agency after place and day in capitals', `NORDHAVEN, May 19 (Harbour Wire) — ${STORY}`, 'Harbour Wire'],
  ['between slashes', `NORDHAVEN, May 19. /TASS/. ${STORY}`, 'TASS'],
  ['after a dash', `НОРДХАВЕН, 19 мая — РИА Новости. Порт снова откроется в четверг.`, 'РИА Новости'],
  ['the agency alone', `Reuters – ${STORY}`, 'Reuters'],
  ['Chinese', '新华社诺德港5月19日电 诺德港将于周四重新开放。', '新华社'],
  ['in lower case, German', `Nordhaven (dpa) - ${STORY}`, 'dpa'],
  ['at the end, in brackets', `${STORY}\n${MORE} (AFP)`, 'AFP'],
  ['on the last line', `${STORY}\n${MORE}\nAFP`, 'AFP'],
  ['a label below', `${STORY}\n\nSource: Harbour Wire`, 'Harbour Wire'],
  ['a label with the name on the next line', `${STORY}\n\nSource\nHarbour Wire\nShow More`, 'Harbour Wire'],
  ['where the full story stands', `${STORY}\n\nRead the full story on The Sable Gazette`, 'The Sable Gazette'],
  ['where it was first published', `${STORY}\n\nThis article was originally published by Harbour Wire. Read the original article.`, 'Harbour Wire'],
  ['the full story outranks the source of a chart', `${STORY}\n\nSource: Ministry of Ports\n\nThis story originally appeared in The Sable Gazette.`, 'The Sable Gazette'],
  ['several agencies', `${STORY}\n\nSource: Reuters, AP`, 'Reuters, AP'],
  ['French, German, Spanish, Polish labels', `${STORY}\n\nŹródło: PAP`, 'PAP'],
  ['the agency that keeps its rights', `${STORY}\n${MORE}\nCopyright 2021 The Associated Press. All rights reserved.`, 'The Associated Press'],
  ['an address', `${STORY}\n\nSource: https://www.harbourwire.example/ports/1`, 'harbourwire.example'],

  ['a party in brackets is no agency', `Ada Lund (Labour) said the port would open. ${MORE}`, null],
  ['and/or is no agency', `The board and/or the union may object. ${MORE}`, null],
  ['a dash after a place is no agency', `Nordhaven – ${STORY}`, null],
  ['prose about sources', `${STORY} Sources say otherwise.\nThe source of the leak: unknown.`, null],
  ['the site’s own copyright', `${STORY}\n\n© 2021 The Sable Gazette. All rights reserved.`, null],
  ['a picture’s credit', `Sailors at the quay Anna Berg /AFP/Harbour Pictures\n${STORY}`, null],
  ['a book that was first published', `${STORY}\nFirst published in 1998, the novel became a film.`, null],
  ['no word of anybody', `${STORY}\n${MORE}`, null],
]
for (const [name, text, creditedTo] of cases)
  test(name, () => {
    const end = /\n\n/.exec(text)?.index ?? text.length
    assert.equal(creditOf(text, [0, end]).creditedTo, creditedTo)
  })

test('a byline credits an outlet, never a person', () => {
  assert.equal(creditOf(STORY, [0, STORY.length], { byline: 'Harbour News' }).creditedTo, 'Harbour News')
  assert.equal(creditOf(STORY, [0, STORY.length], { byline: 'Anna Berg' }).creditedTo, null)
})

test('nobody republishes himself', () => {
  const text = `NORDHAVEN, May 19. /TASS/. ${STORY}`
  assert.equal(creditOf(text, [0, text.length], { outlet: 'tass.example' }).creditedTo, null)
})

test('a dateline gives its place', () => {
  const text = `NORDHAVEN, May 19 (Harbour Wire) — ${STORY}`
  assert.deepEqual(datelineOf(text, [0, text.length]), { span: [0, text.indexOf('The port')], place: 'NORDHAVEN', agency: 'Harbour Wire' })
})

test('outlets are told from people by their names', () => {
  for (const name of ['Sable Coast News', 'Reuters', 'The Sable Gazette', 'harbourwire.example', 'Hafen-Nachrichten', 'Agence Nordhaven', 'Портовая газета']) assert.ok(isOutletName(name), name)
  for (const name of ['Anna Berg', 'Jonas Holt', 'Ada Lund']) assert.ok(!isOutletName(name), name)
})
