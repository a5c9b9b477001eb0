import type { Article } from '../article/article.ts'
import type { Entity, Meeting, Statement } from './record.ts'
import { reading, type Said } from './said.ts'
import type { Source } from './sources.ts'

/** For tests of this room: one source among many, with only what a test is about written out. */
export interface Mini {
  readonly id: string
  readonly text: string
  readonly said?: readonly Said[]
  readonly entities?: readonly Entity[]
  readonly meeting?: Partial<Meeting> | null
  readonly side?: string | null
  readonly outlet?: string | null
  readonly creditedTo?: string | null
  readonly published?: string | null
  readonly seen?: string | null
  readonly copyOf?: string
  readonly filedUnder?: string
  /** Changes to its statements, by their number from 1. */
  readonly statements?: { readonly [number: number]: Partial<Statement> }
}

export function miniSource(mini: Mini): Source {
  const { analysis, attributions, statements } = reading(mini.text, mini.said ?? [])
  const article: Article = {
    text: mini.text, body: [0, mini.text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
    creditedTo: mini.creditedTo ?? null, section: null, published: mini.published ?? null, modified: null, language: 'en', url: null, outlet: mini.outlet ?? null,
  }
  const changed = statements.map((statement, i) => ({ ...statement, ...mini.statements?.[i + 1] }))
  const record = { article, entities: mini.entities ?? [], attributions, statements: changed, meeting: mini.meeting ? { ...NO_MEETING, ...mini.meeting } : null, accounts: null, narratives: [], agreements: [], conditional: [] }
  return {
    id: mini.id, record, sentences: analysis.sentences.map(({ span }) => span), outlet: mini.outlet ?? null, published: mini.published ?? null,
    seen: mini.seen ?? null, copyOf: mini.copyOf ?? mini.id, side: mini.side ?? null, filedUnder: mini.filedUnder ?? null,
  }
}

const NO_MEETING: Meeting = { sides: [], channel: null, secure: null, date: null, dateNote: null, place: null, duration: null, describedAs: [], topics: [], evidence: [] }
