import type { Attribution } from '../../attribution/attribution.ts'
import type { Entity, Record, Statement } from '../../record/record.ts'
import { textAt } from '../../text/span.ts'
import type { Decision } from './decisions.ts'
import { attributionOf, attributionsById, placeOf } from '../statement-key.ts'
import { storable } from '../storable.ts'

/** What a correction gives another value. "statement": with null, that these words are no statement at all. */
export type CorrectedField = 'speaker' | 'addressee' | 'relayedBy' | 'verb' | 'act' | 'kind' | 'topic' | 'statement'

/** A record as people have decided on it, and which of its statements they have touched. The record itself stays. */
export function asDecided(record: Record, decisions: readonly Decision[]): { record: Record; decided: ReadonlySet<string> } {
  if (decisions.length === 0) return { record, decided: new Set() }
  const find = finderIn(record)
  const decided = new Set<string>()
  let statements = record.statements
  for (const decision of decisions) {
    const id = find(decision)
    if (id === null) continue // this reading does not find these words; the next one may
    decided.add(id)
    statements = statements.flatMap((it) => (it.id === id ? corrected(it, decision) : it))
  }
  return { record: { ...record, statements, entities: withNewNames(record.entities, statements) }, decided }
}

/** By the exact place and words; where another reading cut the text otherwise, by the words, if they stand there once. */
function finderIn(record: Record): (decision: Decision) => string | null {
  const attributions = attributionsById(record)
  const { text } = record.article
  const places = record.statements.map((it) => ({ id: it.id, span: placeOf(attributionOf(it, attributions) satisfies Attribution) }))
  return ({ starts, ends, words }) => {
    const same = places.filter(({ span }) => storable(textAt(text, span)) === words)
    const there = same.find(({ span }) => span[0] === starts && span[1] === ends)
    return there?.id ?? (same.length === 1 ? same[0]!.id : null)
  }
}

function corrected(statement: Statement, { field, value }: Decision): Statement[] {
  if (field === 'statement') return value === null ? [] : [statement]
  return [{ ...statement, [field as string]: value }]
}

/** A speaker whom the article's own names lack is a name all the same. */
function withNewNames(entities: readonly Entity[], statements: readonly Statement[]): readonly Entity[] {
  const known = new Set(entities.map(({ id }) => id))
  const named = new Set(statements.flatMap(({ speaker, relayedBy }) => (speaker === null ? relayedBy : [speaker, ...relayedBy])))
  const fresh = [...named].filter((name) => !known.has(name))
  return [...entities, ...fresh.map((name): Entity => ({ id: name, name, kind: 'person', role: null, side: null, mentions: [] }))]
}
