import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { DocumentKind } from './article.ts'
import { asOfficial } from './official.ts'
import { articleFromPasted } from './pasted.ts'

const PROTOCOL = 'The leaders discussed the reopening of the port and reaffirmed their support for the harbour treaty. They agreed to stay in touch.'
const SPEECH = 'Thank you very much. I am glad to be here, and I want to thank our hosts. We have much to do, and we will do it together with our partners.'
const NEWS = 'President Ada Lund spoke with Premier Victor Holt on Monday, officials said. “We agreed on the port,” she told reporters, according to her office. Holt said he was content, and a union leader said the deal was thin.'

// Fictional, as every name in this file.
const cases: [name: string, headline: string, text: string, kind: DocumentKind, url?: string][] = [
  ['a readout by its title', 'Readout of President Lund’s Call with Premier Holt of the Sable Coast', PROTOCOL, 'readout'],
  ['a joint readout', 'Joint Readout of the Harbour Dialogue', PROTOCOL, 'readout'],
  ['a minister’s call', 'Foreign Minister Berg’s Call with Foreign Minister Holt', `Foreign Minister Eva Berg spoke today with Foreign Minister Victor Holt. ${PROTOCOL}`, 'readout'],
  ['a telephone conversation', 'Telephone conversation with Premier of the Sable Coast Victor Holt', `Ada Lund had a telephone conversation with Premier of the Sable Coast Victor Holt. ${PROTOCOL}`, 'readout'],
  ['a Russian one', 'Телефонный разговор с Премьером Песчаного Берега Виктором Хольтом', 'Состоялся телефонный разговор Ады Лунд с Виктором Хольтом. Обсуждены вопросы двусторонних отношений. Стороны подчеркнули готовность к переговорам.', 'readout'],
  ['no title at all, but its first sentence', 'Harbour treaty', `President Ada Lund met today with Premier Victor Holt in Nordhaven. ${PROTOCOL}`, 'readout'],
  ['a joint statement', 'Joint Statement by Nordhaven and the Sable Coast', `We, the Governments, ${PROTOCOL}`, 'statement'],
  ['a union’s statement', 'Statement by the Harbour Workers’ Union on the pay offer', 'We reject the offer. Our members asked for nine per cent, and we will not settle for six. We call on the board to return to the table.', 'statement'],
  ['a company’s press release', 'Press release: Sable Shipping orders two ferries', 'Sable Shipping has ordered two ferries. “We are glad,” said Jonas Holt, who heads the company. The yard said the first would sail in May.', 'statement'],
  ['a speech', 'Remarks by Premier Holt at the Harbour Dialogue', SPEECH, 'statement'],
  ['a spokesperson', 'Foreign Ministry Spokesperson’s Remarks on the Harbour Treaty', 'We have taken note of the remarks. Our position is clear, and we urge the other side to respect the treaty.', 'statement'],
  ['German', 'Gemeinsame Erklärung zum Hafenvertrag', 'Wir bekräftigen unsere Unterstützung für den Vertrag.', 'statement'],
  ['a transcript', 'Remarks by President Lund and Premier Holt in Joint Press Conference', `PRESIDENT LUND: ${SPEECH}\n\nPREMIER HOLT: ${SPEECH}\n\nQ    Will the port open?\n\nPRESIDENT LUND: On Thursday.`, 'transcript'],
  ['whatever a government publishes', 'Ports', 'The port opens on Thursday. More information will follow.', 'statement', 'https://www.mfa.nordhaven.example/ports'],
  ['a record of what was said, though it tells what others said', 'The dam', Array.from({ length: 4 }, () => 'MODERATOR: The Echo reports a leak. What was said?\n\nMINISTER HOLT: The engineers said four metres. The paper said ten, and a source told it so.').join('\n\n'), 'transcript'],

  ['news of a call', 'Lund and Holt speak by phone', NEWS, 'article'],
  ['news of a readout', 'White House readout omits sanctions, say critics', NEWS, 'article'],
  ['news of remarks', 'Remarks by premier anger dockers', NEWS, 'article'],
  ['news of a statement', 'Joint statement sparks anger', NEWS, 'article'],
  ['an agency’s story of a meeting', 'Lund meets Holt', `NORDHAVEN (Reuters) - President Ada Lund met today with Premier Victor Holt. ${PROTOCOL}`, 'article'],
  ['a reporter’s story of a meeting', 'Lund meets Holt', `By Anna Berg\n\nPresident Ada Lund met today with Premier Victor Holt. ${PROTOCOL}`, 'article'],
  ['an essay', 'Why I left the harbour', SPEECH, 'article'],
  ['a question to an official host’s namesake', 'Ports', NEWS, 'article', 'https://sports.go.com/ports'],
]
for (const [name, headline, text, kind, url] of cases)
  test(name, () => assert.equal(asOfficial(articleFromPasted(`${headline}\n\n${text}`, { url })).kind, kind))

const issuers: [headline: string, text: string, issuer: string | null, url?: string][] = [
  ['Statement by the Harbour Workers’ Union on the pay offer', SPEECH, 'Harbour Workers’ Union'],
  ['Statement by the Ministry of Foreign Affairs of Nordhaven regarding the treaty', SPEECH, 'Ministry of Foreign Affairs of Nordhaven'],
  ['Nordhaven Foreign Ministry spokesperson’s remarks on the treaty', SPEECH, 'Nordhaven Foreign Ministry'],
  ['Readout of President Lund’s Call with Premier Holt', `Office of the Spokesperson\n\n${PROTOCOL}`, 'Office of the Spokesperson'],
  ['Readout of President Lund’s Call with Premier Holt', PROTOCOL, null],
  ['Sable Shipping\nPress release\n\nSable Shipping orders two ferries', 'Sable Shipping has ordered two ferries. The yard will build them within the year, and the first sails in May.', 'Sable Shipping'],
  ['Statement by the Office of the President of Nordhaven on the treaty', SPEECH, 'Office of the President of Nordhaven'],
  ['Readout of Harbour House Meeting with Ferry Workers', PROTOCOL, null],
  ['Remarks by President Lund and Harbour Commission President Holt before Talks', SPEECH, null],
  ['Readout of a call', PROTOCOL, 'The White House', 'https://www.whitehouse.gov/briefing-room/1'],
  ['Telephone conversation with a premier', `Ada Lund had a telephone conversation with Premier Holt. ${PROTOCOL}`, 'Kremlin', 'http://en.kremlin.ru/events/president/news/1'],
]
for (const [headline, text, issuer, url] of issuers)
  test(`who issues “${headline}”: ${issuer}`, () => assert.equal(asOfficial(articleFromPasted(`${headline}\n\n${text}`, { url })).issuer, issuer))

test('only a transcript has turns, and a second look changes nothing', () => {
  for (const [, headline, text] of cases) {
    const official = asOfficial(articleFromPasted(`${headline}\n\n${text}`))
    assert.equal(official.turns.length > 0, official.kind === 'transcript')
    assert.deepEqual(asOfficial(official), official)
  }
})

// Figures on the shared data, pinned a little below what was measured (see the comment on each).

const data = new URL('../../../shared/data/', import.meta.url)
const skip = existsSync(data) ? false : 'the accounts and stories lie in shared/, which is not here'

interface Row { readonly id: string; readonly url: string | null; readonly title: string; readonly text: string; readonly kind?: string }

function rows(file: string): Row[] {
  const lines = gunzipSync(readFileSync(new URL(file, data))).toString().trim().split('\n').map((line) => JSON.parse(line) as Row)
  return [...new Map(lines.map((row) => [row.id, row])).values()]
}

function officialShare(rows: readonly Row[], withUrl: boolean): number {
  const found = rows.filter(({ title, text, url }) => asOfficial(articleFromPasted(`${title}\n\n${text}`, withUrl && url ? { url } : {})).kind !== 'article')
  return found.length / rows.length
}

test('official accounts are known, with their address and without', { skip }, () => {
  const official = rows('readouts/dev.jsonl.gz').filter(({ kind }) => kind !== 'press')
  assert.ok(officialShare(official, true) >= 0.98) // 398 of 401
  assert.ok(officialShare(official, false) >= 0.98) // 398 of 401
})

test('the press is not taken for an issuer', { skip }, () => {
  assert.equal(officialShare(rows('readouts/dev.jsonl.gz').filter(({ kind }) => kind === 'press'), true), 0) // of 13
  assert.equal(officialShare(rows('polnear/dev.jsonl.gz'), false), 0) // of 84
  assert.equal(officialShare(rows('fivew/dev.jsonl.gz'), true), 0) // of 48
  // All 836 take seconds: 4 are taken for official, each of them issued by the White House, a library or a physicians’ association.
  assert.ok(officialShare(rows('stories/dev.jsonl.gz').slice(0, 150), true) <= 0.02)
})
