import type { Page } from '../articles.ts'
import { cursorOf, placeIn } from '../cursor.ts'
import { unpackedJson } from '../packed.ts'
import type { Queries } from '../store.ts'
import type { Record } from '../../record/record.ts'

/** A person's correction of a statement, or the taking back of one, as the log shows it. */
export interface LoggedCorrection {
  readonly key: string
  /** The statement's stable key. */
  readonly statement: string
  readonly capture: string
  readonly words: string | null
  readonly field: string
  readonly value: unknown
  readonly reason: string | null
  readonly by: string
  readonly at: string
  /** When it was taken back. */
  readonly undone: string | null
  readonly headline: string | null
  readonly outlet: string | null
  /** The record as the machine made it, where the capture is still read. */
  readonly record: Record | null
}

interface Row extends Omit<LoggedCorrection, 'statement' | 'record'> {
  readonly id: number
  readonly subject: string
  readonly record: Uint8Array | null
}

const SUBJECT = 'statement:'

/** The corrections, the latest first; those of one outlet where it is named. Null where the cursor is none. */
export async function corrections(queries: Queries, { outlet, cursor, limit }: { outlet?: string | undefined; cursor?: string | undefined; limit: number }): Promise<Page<LoggedCorrection> | null> {
  const place = cursor === undefined ? [null] : placeIn(cursor, 1)
  if (!place) return null
  const rows = await queries.rows<Row>(LOG, [place[0], limit + 1, outlet ?? null])
  const items = rows.slice(0, limit)
  return { items: items.map(logged), next: rows.length > limit ? cursorOf([items.at(-1)!.id]) : null }
}

const LOG = `
  select it.id, it.key, subject, it.capture, words, field, value, reason, by, at, headline, article.outlet, reading.record,
    (select min(later.at) from decided.decision later where later.undoes = it.key) as undone
  from decided.decision it
    left join arrived.capture on capture.key = it.capture left join made.article on article.id = capture.id left join made.reading on reading.id = article.reading
  where it.kind = 'correction' and ($1::bigint is null or it.id < $1) and ($3::text is null or lower(article.outlet) = lower($3))
  order by it.id desc limit $2`

function logged({ id: _, subject, record, ...row }: Row): LoggedCorrection {
  return { ...row, statement: subject.slice(SUBJECT.length), record: record && (unpackedJson(record) as Record) } // written by keepReading
}
