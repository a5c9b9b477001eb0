import { shownReading } from './decided/correct.ts'
import { INDEX_VERSION, indexRecord } from './index-record.ts'
import { askToRegroup } from './talks/regroup-jobs.ts'
import type { Store } from './store.ts'

const AT_A_TIME = 50

/** Puts rows anew that an older Readout has put, from the readings as they are; gives the last of them, or null where there are none left after `after`. */
export function reindexSome(store: Store, after: number): Promise<number | null> {
  return store.transaction(async (queries) => {
    const some = await queries.rows<{ article: number; capture: string; at: string }>(
      `select article.id as article, key as capture, made_at as at from made.article join arrived.capture on capture.id = article.id join made.reading on reading.id = article.reading
       where article.id > $3 and indexed < $1 order by article.id limit $2`,
      [INDEX_VERSION, AT_A_TIME, after],
    )
    for (const { capture, at } of some) {
      const shown = await shownReading(queries, capture)
      if (shown) await indexRecord(queries, shown)
      if (shown) await askToRegroup(queries, capture, at)
    }
    return some.at(-1)?.article ?? null
  })
}

/** Whether an older Readout has put rows or made talks that this one would make otherwise. */
export async function isOfOlder(store: Store, talkVersion: number): Promise<boolean> {
  const [row] = await store.rows<{ older: boolean }>(
    'select exists (select from made.article where indexed < $1) or exists (select from made.talk where version < $2) as older',
    [INDEX_VERSION, talkVersion],
  )
  return row!.older
}

/** An article of a talk that an older Readout has made; null where there is none. */
export async function captureOfOlderTalk(store: Store, version: number): Promise<string | null> {
  const [row] = await store.rows<{ capture: string }>(
    `select key as capture from made.talk join made.talk_report on talk = talk.id join arrived.capture on capture.id = article where version < $1 limit 1`,
    [version],
  )
  return row?.capture ?? null
}
