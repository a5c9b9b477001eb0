// The pretrained encoder at work: passages and questions in, numbers out. What is asked is made in attribution/; here it is
// only put into tables of alike length, run, and each answer laid where it belongs.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RoleQuestion } from '../attribution/encoding.ts'
import type { Passage, Sizes } from '../attribution/passages.ts'
import { ROLES } from '../attribution/roles.ts'
import { type Vocabulary, vocabularyOf } from '../text/wordpieces.ts'
import { type Graph, graphAt, runtime } from './onnx.ts'

export interface Encoder {
  readonly sizes: EncoderSizes
  readonly vocabulary: Vocabulary
  /** Reads passages of a text of so many tokens. */
  encoded(passages: readonly Passage[], tokens: number): Promise<Encoded>
  /** For each question's cue a score of each role for each token of its window. */
  roles(questions: readonly RoleQuestion[], encoded: Encoded): Promise<Map<number, Float32Array>>
}

export interface EncoderSizes extends Sizes {
  /** Numbers of a token's state, and of a sentence's sense. */
  readonly width: number
  readonly sense: number
}

/** What the encoder makes of a text, a row for each token. */
export interface Encoded {
  readonly states: Float32Array
  /** The log odds that the token is the main word of a cue; not a number where it was not read. */
  readonly cues: Float32Array
  readonly senses: Float32Array
}

export const FILES = ['encoder.json', 'encoder-vocab.txt', 'encoder.onnx', 'encoder-roles.onnx'] as const

/** The encoder whose files lie in a folder; `null` where there are none, or nothing that runs them. */
export function encoderIn(folder: URL): Encoder | null {
  const files = FILES.map((file) => fileURLToPath(new URL(file, folder)))
  const onnx = files.every(existsSync) ? runtime() : null
  if (!onnx) return null
  const [sizes, vocabulary, ...graphs] = files as [string, string, string, string]
  // Loaded when it is first asked: a command that only prints reads nothing.
  let loaded: Promise<Graph[]> | undefined
  const load = () => (loaded ??= Promise.all(graphs.map((file) => graphAt(file, onnx))))
  const encoder = { sizes: JSON.parse(readFileSync(sizes, 'utf8')) as EncoderSizes, vocabulary: vocabularyOf(readFileSync(vocabulary, 'utf8')) }
  return {
    ...encoder,
    encoded: async (passages, tokens) => encoded((await load())[0]!, passages, { tokens, ...encoder.sizes }),
    roles: async (questions, { states }) => rolesOf((await load())[1]!, questions, { states, width: encoder.sizes.width }),
  }
}

async function encoded(graph: Graph, passages: readonly Passage[], { tokens, width, sense }: { tokens: number; width: number; sense: number }): Promise<Encoded> {
  const all = { states: new Float32Array(tokens * width), cues: new Float32Array(tokens).fill(NaN), senses: new Float32Array(tokens * sense) }
  for (const { ids, marks, places, first, end } of passages) {
    const [pieces, length] = [[1, ids.length], end - first]
    const rows = (values: Float32Array, width: number) => ({ values: values.subarray(first * width, end * width), shape: [1, length, width] })
    await graph.run(
      { ids: { values: ids, shape: pieces }, marks: { values: marks, shape: pieces }, firsts: { values: places, shape: [length] } },
      { states: rows(all.states, width), sense: rows(all.senses, sense), cues: { values: all.cues.subarray(first, end), shape: [1, length] } },
    )
  }
  return all
}

async function rolesOf(graph: Graph, questions: readonly RoleQuestion[], { states, width }: { states: Float32Array; width: number }): Promise<Map<number, Float32Array>> {
  const roles = new Map<number, Float32Array>()
  for (const some of byLength(questions)) {
    const row = lengthOf(some[0]!) * ROLES.length
    const found = new Float32Array(some.length * row)
    await graph.run(tablesOf(some, states, width), { roles: { values: found, shape: [some.length, lengthOf(some[0]!), ROLES.length] } })
    some.forEach((question, r) => roles.set(question.cue, found.subarray(r * row, r * row + lengthOf(question) * ROLES.length)))
  }
  return roles
}

// Tokens in one table: few enough for the caches, and for lengths so alike that little is padding. With 1,024 it takes a fifth longer.
const TOKENS_AT_A_TIME = 256

const lengthOf = ({ lies }: RoleQuestion): number => lies.length

/** Questions of alike length together, so that little is filled up. */
function byLength(questions: readonly RoleQuestion[]): RoleQuestion[][] {
  const groups: RoleQuestion[][] = []
  for (const question of questions.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const last = groups.at(-1)
    if (last && (last.length + 1) * lengthOf(last[0]!) <= TOKENS_AT_A_TIME) last.push(question)
    else groups.push([question])
  }
  return groups
}

/** Questions as tables of the longest one's length. */
function tablesOf(questions: readonly RoleQuestion[], states: Float32Array, width: number) {
  const [rows, length] = [questions.length, lengthOf(questions[0]!)]
  const tables = {
    states: { values: new Float32Array(rows * length * width), shape: [rows, length, width] },
    cue: { values: new Int32Array(rows), shape: [rows] },
    lies: { values: new Int32Array(rows * length), shape: [rows, length] },
    lengths: { values: Int32Array.from(questions, lengthOf), shape: [rows] },
  }
  questions.forEach(({ cue, window, lies }, row) => {
    tables.states.values.set(states.subarray(window.first * width, window.end * width), row * length * width)
    tables.cue.values[row] = cue - window.first
    tables.lies.values.set(lies, row * length)
  })
  return tables
}
