import { extracted } from '../article/page.ts'
import { articleFrom } from '../article/take-in.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { askedIn, idIn, isBlank, type Asked } from './asked.ts'
import { failure, type Failure } from './failure.ts'
import { linesOf, type Lines } from './lines.ts'
import { models } from './models.ts'
import { inTime, readAttributions } from './read-article.ts'

type Answer = { readonly ok: true; readonly fields: object } | Failure

/** What a batch can ask of each line by itself. */
const ANSWERS = {
  extract({ fields: { html, url } }: Asked): Answer {
    if (typeof html !== 'string') return failure('no-html', 'The line has no "html".')
    const address = typeof url === 'string' ? url : null
    return inTime({ text: html }, () => {
      const taken = articleFrom({ text: html, contentType: 'text/html', url: address })
      return taken.ok ? { ok: true, fields: extracted(taken.article) } : taken
    })
  },

  read({ fields: { text } }: Asked): Answer {
    if (typeof text !== 'string') return failure('no-text', 'The line has no "text".')
    const read = readAttributions({ text, plain: true }, models())
    return read.ok ? { ok: true, fields: { attributions: read.attributions.map(asAnswered) } } : read
  },
}

const asAnswered = ({ source, cue, content, score }: Attribution) => ({ source, cue, content, score })

export type Task = keyof typeof ANSWERS

/** The answers to a portion of lines, as bytes to be written. */
export interface Answered {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly lines: number
  /** How many of them say that a line was not right. */
  readonly failed: number
}

export interface Care {
  /** Lines that broke a worker before; they are not tried again. */
  readonly spoilt?: readonly number[]
  /** Told the number of each line before it is read. */
  readonly begin?: (line: number) => void
}

/** Answers each line of a portion. A line that cannot be read is answered by a sentence that says why. */
export function answered(task: Task, lines: Lines, { spoilt = [], begin = () => {} }: Care = {}): Answered {
  const answers: (object | null)[] = []
  for (const bytes of linesOf(lines.bytes)) {
    const line = lines.first + answers.length
    begin(line)
    answers.push(isBlank(bytes) ? null : spoilt.includes(line) ? broken(bytes, line) : answerTo(task, bytes, line))
  }
  const given = answers.filter((it) => it !== null)
  return {
    bytes: new TextEncoder().encode(given.map((it) => JSON.stringify(it) + '\n').join('')),
    lines: answers.length,
    failed: given.filter((it) => 'error' in it).length,
  }
}

const broken = (bytes: Uint8Array, line: number) => ({ id: idIn(bytes), line, error: 'Reading this line broke off.' })

function answerTo(task: Task, bytes: Uint8Array, line: number): object {
  const asked = askedIn(bytes)
  if (!asked.ok) return { id: idIn(bytes), line, error: asked.sentence }
  const answer = attempt(() => ANSWERS[task](asked))
  return answer.ok ? { id: asked.id, ...answer.fields } : { id: asked.id, line, error: answer.sentence }
}

/** A fault of ours on one document must not cost the documents after it. */
function attempt(work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    return failure('fault', `Readout failed on this line: ${(error as Error).message}`)
  }
}
