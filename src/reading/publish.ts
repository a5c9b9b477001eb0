// What happens when an article has been read for the first time: whoever wants to hear of it is told. In: its capture. Out: jobs.
import { alertsSince, toldAnew, type Alert } from '../store/work/alerts.ts'
import { addJobs } from '../store/work/jobs.ts'
import { hashOf } from '../store/rows.ts'
import { searchStatements, type Found } from '../store/asked/search.ts'
import type { Queries, Store } from '../store/store.ts'
import { wordsIn } from '../text/words-in.ts'
import type { Span } from '../text/span.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { netJob } from './jobs.ts'
import type { Delivery } from './webhook.ts'

/** An article that has been read, and when. */
export interface Published {
  readonly capture: string
  readonly at: string
}

interface Publishing {
  readonly clock?: Clock
}

/** Whoever wants to hear of what was read, a line each. */
const HOOKS: readonly ((store: Store, published: Published, publishing: Publishing) => Promise<void>)[] = [alert]

export async function publish(store: Store, payload: unknown, publishing: Publishing): Promise<void> {
  for (const hook of HOOKS) await hook(store, payload as Published, publishing) // as the store asked for it
}

async function alert(store: Store, { capture, at }: Published, { clock = systemClock }: Publishing): Promise<void> {
  for (const it of await alertsSince(store, at)) {
    const found = await searchStatements(store, { ...it.search, capture, newestFirst: true, limit: MOST })
    if (found && found.items.length > 0) await store.transaction((queries) => tell(queries, it, found.items.toReversed(), moment(clock)))
  }
}

// No article has more to tell than this of one search.
const MOST = 200

/** Has an alert's webhook told of what it has not been told yet. */
async function tell(queries: Queries, alert: Alert, found: readonly Found[], now: string): Promise<void> {
  const fresh = await toldAnew(queries, alert.id, found.map(hashIn), now)
  const statements = found.filter((it) => fresh.has(hashIn(it)))
  if (statements.length === 0 || alert.webhook === null) return
  const id = `msg_${alert.id}_${statements[0]!.key}`
  const body = JSON.stringify({ type: 'statements.found', timestamp: now, data: { alert: alert.name, statements: statements.map((it) => toldOf(it, alert.site)) } })
  const { host } = netJob('deliver', alert.webhook, { payload: {}, runAt: now })
  await addJobs(queries, [{ kind: 'deliver', key: id, host, runAt: now, payload: { alert: alert.id, id, body } satisfies Delivery }], now)
}

const hashIn = ({ passage, sentence: [start, end], speaker }: Found): string => hashOf(`${speaker ?? ''}: ${passage.text.slice(start - passage.starts, end - passage.starts)}`)

function toldOf({ key, capture, passage, content, sentence: _, highlights: __, id: ___, ...rest }: Found, site: string | null): object {
  const words = wordsIn(passage.text, content.map(([start, end]): Span => [start - passage.starts, end - passage.starts]))
  return { key, link: `${site ?? ''}/statements/${key}`, words, passage: passage.text, ...rest, article: { capture, ...rest.article } }
}
