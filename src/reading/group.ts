import { emptyShelf, shelve, type Shelf } from '../record/stories/shelf.ts'
import { storiesOn } from '../record/stories/stories.ts'
import type { Answered } from './answers.ts'
import { askedIn, idIn, isBlank, type Id } from './asked.ts'
import { LIMITS } from './limits.ts'
import { linesOf, portions } from './lines.ts'

/** A line that waits for the others: its answer is known, or will be the story of its key. */
type Waiting = { readonly id: Id; readonly key: string } | { readonly id: Id; readonly line: number; readonly error: string }

// As many lines as are taken, and answers as are written, at a time.
const AT_A_TIME = 500

/**
 * Answers which story each article belongs to. All must have been seen before one can be answered; of
 * each there stays what the grouping needs, about a kilobyte.
 */
export async function* groupStories(source: AsyncIterable<Uint8Array>): AsyncGenerator<Answered> {
  const shelf = emptyShelf()
  const keys = new Set<string>()
  const waiting: Waiting[] = []
  for await (const { bytes, first } of portions(source, { lineBytes: LIMITS.documentBytes, lines: AT_A_TIME })) {
    let number = first
    for (const line of linesOf(bytes)) {
      if (!isBlank(line)) waiting.push(shelved(line, number, keys, shelf))
      number++
    }
  }
  const stories = storiesOn(shelf)
  for (let i = 0; i < waiting.length; i += AT_A_TIME) yield answered(waiting.slice(i, i + AT_A_TIME), stories)
}

function shelved(bytes: Uint8Array, line: number, keys: Set<string>, shelf: Shelf): Waiting {
  const asked = askedIn(bytes)
  if (!asked.ok) return { id: idIn(bytes), line, error: asked.sentence }
  const { id, fields: { title, text, date } } = asked
  if (typeof text !== 'string' && typeof title !== 'string') return { id, line, error: 'The line has neither "title" nor "text".' }
  const key = id === null || keys.has(String(id)) ? `line ${line}` : String(id)
  keys.add(key)
  shelve(shelf, { id: key, title: stringOr(null, title), text: stringOr('', text), date: stringOr(null, date) })
  return { id, key }
}

const stringOr = <T>(other: T, value: unknown): string | T => (typeof value === 'string' ? value : other)

function answered(waiting: readonly Waiting[], stories: Map<string, string>): Answered {
  const lines = waiting.map((it) => JSON.stringify('error' in it ? it : { id: it.id, story: stories.get(it.key)! }) + '\n')
  return {
    bytes: new TextEncoder().encode(lines.join('')),
    lines: waiting.length,
    failed: waiting.filter((it) => 'error' in it).length,
  }
}
