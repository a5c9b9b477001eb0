import type { Record } from '../../record/record.ts'
import type { Source } from '../../record/sources.ts'
import { asDecided } from '../decided/as-decided.ts'
import { standingDecisionsIn } from '../decided/decisions.ts'
import { filingsOf, UNFILED, type Filing } from '../decided/filings.ts'
import { unpackedJson } from '../packed.ts'
import { sentencesIn } from './sentences-in.ts'
import type { Queries } from '../store.ts'

/** Articles as people have decided on them, for all that is said over many; in the order of the captures' keys. */
export async function sourcesOf(queries: Queries, captures: readonly string[]): Promise<Source[]> {
  const rows = await queries.rows<{ capture: string; record: Uint8Array; fetchedAt: string }>(
    `select capture.key as capture, reading.record, fetched_at as "fetchedAt"
     from arrived.capture join made.article on article.id = capture.id join made.reading on reading.id = article.reading
     where capture.key = any($1) order by capture.key`,
    [captures],
  )
  const filings = await filingsOf(queries, captures)
  const decisions = Map.groupBy(await standingDecisionsIn(queries, captures), ({ capture }) => capture)
  return rows.map(({ capture, record, fetchedAt }) => {
    const decided = asDecided(unpackedJson(record) as Record, decisions.get(capture) ?? []).record // written by keepReading
    return sourceFrom(capture, decided, { fetchedAt, ...(filings.get(capture) ?? UNFILED) })
  })
}

function sourceFrom(capture: string, record: Record, { fetchedAt, ...filing }: Filing & { readonly fetchedAt: string }): Source {
  const { outlet, published } = record.article
  return { id: capture, record, sentences: sentencesIn(record.article), outlet, published, seen: fetchedAt, copyOf: capture, ...filing }
}
