import { before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { models } from '../src/reading/models.ts'
import { readArticle } from '../src/reading/read-article.ts'
import type { Record } from '../src/record/record.ts'
import { overlaps, type Span, textAt } from '../src/text/span.ts'

// A real page, as a reader copied it, and what a careful editor takes from it. Both stay where they
// are: the text belongs to its publisher.
const page = new URL('../../shared/example/article.txt', import.meta.url)
const away = existsSync(page) ? false : 'the worked example is not beside this checkout'

/** An editor's statement, as the example writes it. */
interface Expected {
  readonly id: string
  readonly speaker: string | null
  readonly relayedBy: readonly string[]
  readonly addressee: string | null
  readonly verb: string
  readonly kind: string
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

describe('the worked example', { skip: away }, () => {
  let gold: any
  let record: Record
  before(async () => {
    gold = JSON.parse(readFileSync(new URL('record.json', page), 'utf8'))
    const read = await readArticle({ bytes: readFileSync(page) }, { models: models(), date: null })
    assert.ok(read.ok)
    record = read.record
  })

  for (const field of ['section', 'headline', 'creditedTo', 'published', 'body', 'headings'] as const)
    test(`the article's ${field} is the editor's`, () => assert.deepEqual(record.article[field], gold.article[field]))

  test('the meeting is the editor’s: sides, principals, roles, channel, and no guessed date', () => {
    const { sides, channel, secure, date } = record.meeting!
    const bySide = (a: { side: string }, b: { side: string }) => a.side.localeCompare(b.side)
    assert.deepEqual(sides.toSorted(bySide), gold.meeting.sides.toSorted(bySide))
    assert.deepEqual({ channel, secure, date }, { channel: gold.meeting.channel, secure: gold.meeting.secure, date: gold.meeting.date })
  })

  test('nothing of the theme’s words is in a statement', () => {
    const { text, body } = record.article
    for (const { content } of record.attributions)
      for (const span of content) assert.ok(span[0] >= body[0] && span[1] <= body[1], textAt(text, span))
  })

  test('no statement has a wrong speaker, and the most of them are found', () => {
    const rows = (gold.statements as Expected[]).map((expected) => compared(record, expected))
    for (const { line } of rows) console.log(line)
    console.log(`found ${count(rows, 'found')} of ${rows.length}; speaker right ${count(rows, 'right')}, open ${count(rows, 'open')}, wrong ${count(rows, 'wrong')}`)
    assert.equal(count(rows, 'wrong'), 0)
    assert.ok(count(rows, 'found') >= 16)
  })
})

type Outcome = 'right' | 'open' | 'wrong' | 'missed'

function compared(record: Record, expected: Expected): { outcome: Outcome; line: string } {
  const found = record.statements.find(({ attribution }) => {
    const { cue, content } = record.attributions.find(({ id }) => id === attribution)!
    return touch(cue, expected.cue) && touch(content, expected.content)
  })
  const outcome = found === undefined ? 'missed' : found.speaker === expected.speaker ? 'right' : found.speaker === null ? 'open' : 'wrong'
  const marks = found ? (['relayedBy', 'addressee', 'verb', 'kind'] as const).map((field) => `${field} ${same(found[field], expected[field]) ? 'ok' : `${found[field]} ≠ ${expected[field]}`}`) : []
  return { outcome, line: `${expected.id.padEnd(5)} ${outcome.padEnd(7)} ${String(expected.speaker).padEnd(18)} ${marks.join(' · ')}` }
}

const touch = (some: readonly Span[], others: readonly Span[]): boolean => some.some((one) => others.some((other) => overlaps(one, other)))

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const count = (rows: readonly { outcome: Outcome }[], outcome: Outcome | 'found'): number =>
  rows.filter((row) => (outcome === 'found' ? row.outcome !== 'missed' : row.outcome === outcome)).length
