import { randomUUID } from 'node:crypto'
import type { Record } from '../../record/record.ts'
import { textAt } from '../../text/span.ts'
import type { CorrectedField } from './as-decided.ts'
import { captureId } from '../capture.ts'
import { addDecision, standingDecisions, type Decision } from './decisions.ts'
import { indexRecord, type Indexed } from '../index-record.ts'
import { unpackedJson } from '../packed.ts'
import { askToRegroup } from '../talks/regroup-jobs.ts'
import { recordOf } from '../reading.ts'
import { attributionOf, attributionsById, parsedStatementKey, placeOf, statementKey } from '../statement-key.ts'
import { storable } from '../storable.ts'
import type { Queries, Store } from '../store.ts'

export interface Correction extends Pick<Decision, 'key' | 'reason' | 'by' | 'at'> {
  /** The statement's stable key. */
  readonly statement: string
  readonly field: CorrectedField
  /** The right value; null where nobody knows it. */
  readonly value: unknown
}

/** Corrects one field of a statement, for this reading and all that follow. */
export async function correct(store: Store, { statement, field, value, ...who }: Correction): Promise<void> {
  const place = parsedStatementKey(statement)
  if (!place) throw new Error(`store: "${statement}" is no statement's key`)
  const { capture, span } = place
  await store.transaction(
    async (queries) => {
      const shown = await shownReading(queries, capture)
      if (!shown) throw new Error(`store: no capture ${capture} to correct a statement of`)
      const words = storable(textAt(shown.record.article.text, span))
      const decision = { ...who, kind: 'correction', subject: `statement:${statement}`, capture, words, field, value, undoes: null } as const
      await addDecision(queries, { ...decision, starts: span[0], ends: span[1] })
      await indexRecord(queries, shown)
      await askToRegroup(queries, capture, who.at)
    },
    { lasting: true },
  )
}

/** Whether what is shown was read to have a statement of this key. */
export async function isStatement(queries: Queries, key: string): Promise<boolean> {
  const place = parsedStatementKey(key)
  const record = place && (await recordOf(queries, place.capture))
  if (!record) return false
  const attributions = attributionsById(record)
  return record.statements.some((it) => statementKey(place.capture, placeOf(attributionOf(it, attributions))) === key)
}

/** Takes back whatever was corrected of a statement; false where nothing is. */
export async function uncorrect(store: Store, statement: string, who: Pick<Decision, 'reason' | 'by' | 'at'>): Promise<boolean> {
  const place = parsedStatementKey(statement)
  const standing = place ? (await standingDecisions(store, place.capture)).filter(({ subject }) => subject === `statement:${statement}`) : []
  for (const it of standing) await decide(store, { ...it, ...who, key: randomUUID(), kind: 'withdrawal', undoes: it.key })
  return standing.length > 0
}

/** Keeps any other decision; one that lies in a capture shows at once. */
export async function decide(store: Store, decision: Decision): Promise<void> {
  await store.transaction(
    async (queries) => {
      await addDecision(queries, decision)
      const shown = decision.capture === null ? null : await shownReading(queries, decision.capture)
      if (shown) await indexRecord(queries, shown)
      if (shown) await askToRegroup(queries, shown.capture.key, decision.at)
    },
    { lasting: true },
  )
}

/** The reading that a capture is shown by. */
export async function shownReading(queries: Queries, key: string): Promise<Indexed | null> {
  const id = await captureId(queries, key)
  const [row] = await queries.rows<{ reading: number; record: Uint8Array }>(
    'select reading.id as reading, reading.record from made.article join made.reading on reading.id = article.reading where article.id = $1 for update of article',
    [id],
  )
  return row ? { capture: { id: id!, key }, reading: row.reading, record: unpackedJson(row.record) as Record, decided: true } : null
}
