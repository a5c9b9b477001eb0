import { shownReading } from './correct.ts'
import { filingOf, subjectOf, type Filing } from './filings.ts'
import { indexRecord } from '../index-record.ts'
import { askToRegroup } from '../talks/regroup-jobs.ts'
import { set } from './settings.ts'
import { storable } from '../storable.ts'
import type { Store } from '../store.ts'

const FIELDS = ['side', 'filedUnder'] as const

/** Files a capture; what is not said stays as it was filed before. */
export async function fileCapture(store: Store, capture: string, { at, ...filing }: Filing & { readonly at: string }): Promise<void> {
  await store.transaction(
    async (queries) => {
      const known = await filingOf(queries, capture)
      const fresh = FIELDS.filter((it) => filing[it] !== null && storable(filing[it]) !== known[it])
      for (const field of fresh) await set(queries, { subject: subjectOf(capture), capture, field, value: storable(filing[field]!), by: 'whoever filed it', at })
      const shown = fresh.length === 0 ? null : await shownReading(queries, capture)
      if (shown) await indexRecord(queries, shown)
      if (shown) await askToRegroup(queries, capture, at)
    },
    { lasting: true },
  )
}
