import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import type { Entity, Statement } from './record.ts'
import { roughAnalysis } from './rough-analysis.ts'

/** For tests of this room: what somebody says in a text, by the words of its cue and its content. */
export interface Said {
  readonly by: string | null
  readonly cue: string
  readonly content: string
  readonly verb?: string
  readonly to?: string
  readonly relayedBy?: readonly string[]
  /** The number of the one it stands in, from 1. */
  readonly within?: number
  readonly topic?: string
}

export function reading(text: string, said: readonly Said[]): { analysis: Analysis; attributions: Attribution[]; statements: Statement[] } {
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`record test: “${words}” does not stand in the text`)
    return [start, start + words.length]
  }
  return {
    analysis: roughAnalysis(text),
    attributions: said.map(({ cue, content }, i) => ({ id: `a${i + 1}`, source: [], cue: [at(cue)], content: [at(content)], score: 1 })),
    statements: said.map(({ by, verb, to, relayedBy, within, topic }, i) => ({
      id: `s${i + 1}`, attribution: `a${i + 1}`, within: within === undefined ? null : `s${within}`, speaker: by, relayedBy: relayedBy ?? [], addressee: to ?? null,
      verb: verb ?? 'say', act: 'speech', kind: 'indirect', topic: topic ?? null, condition: null, denies: null, agreements: [],
    })),
  }
}

/** An entity of a side, without mentions. */
export const who = (name: string, side: string | null, kind: Entity['kind'] = 'person'): Entity => ({ id: name, name, kind, role: null, side, mentions: [] })
