import { askedIn, idIn, isBlank, type Asked } from './asked.ts'
import { failure, type Failure } from './failure.ts'
import { linesOf, type Lines } from './lines.ts'

export type Answer = { readonly ok: true; readonly fields: object } | Failure

export type Answering = (asked: Asked) => Answer | Promise<Answer>

/** What a batch can ask of each line by itself, and whether that takes the model. */
const TASKS = {
  extract: { load: async () => (await import('./answer-extract.ts')).answer, needsModel: false },
  read: { load: async () => (await import('./answer-read.ts')).answer, needsModel: true },
} satisfies { [task: string]: { load: () => Promise<Answering>; needsModel: boolean } }

export type Task = keyof typeof TASKS

/** What answers a line; each task brings only what it needs. */
export const answeringOf = (task: Task): Promise<Answering> => TASKS[task].load()

export const needsModel = (task: Task): boolean => TASKS[task].needsModel

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
export async function answered(answering: Answering, lines: Lines, { spoilt = [], begin = () => {} }: Care = {}): Promise<Answered> {
  const answers: (object | null)[] = []
  for (const bytes of linesOf(lines.bytes)) {
    const line = lines.first + answers.length
    begin(line)
    answers.push(isBlank(bytes) ? null : spoilt.includes(line) ? broken(bytes, line) : await answerTo(answering, bytes, line))
  }
  const given = answers.filter((it) => it !== null)
  return {
    bytes: new TextEncoder().encode(given.map((it) => JSON.stringify(it) + '\n').join('')),
    lines: given.length,
    failed: given.filter((it) => 'error' in it).length,
  }
}

const broken = (bytes: Uint8Array, line: number) => ({ id: idIn(bytes), line, error: 'Reading this line broke off.' })

async function answerTo(answering: Answering, bytes: Uint8Array, line: number): Promise<object> {
  const asked = askedIn(bytes)
  if (!asked.ok) return { id: idIn(bytes), line, error: asked.sentence }
  const answer = await attempt(() => answering(asked))
  return answer.ok ? { id: asked.id, ...answer.fields } : { id: asked.id, line, error: answer.sentence }
}

/** A fault of ours on one document must not cost the documents after it. */
async function attempt(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    return failure('fault', `Readout failed on this line: ${(error as Error).message}`)
  }
}
