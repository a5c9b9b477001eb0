import { addJobs } from './jobs.ts'
import type { Queries } from './store.ts'

/**
 * Asks for an article's talks to be made anew, in the transaction that shows it otherwise than before: so that whatever
 * happens after it, the record over many articles follows. Once for each state that it is shown in.
 */
export async function askToRegroup(queries: Queries, capture: string, at: string): Promise<void> {
  const [row] = await queries.rows<{ stamp: string }>(CONCERNED, [capture])
  if (row) await addJobs(queries, [{ kind: 'group', key: `${capture} ${row.stamp}`, payload: { capture }, host: null, runAt: at }], at)
}

/** Only what tells of a meeting, or told of one when it was last grouped. */
const CONCERNED = `
  select coalesce(article.reading, 0) || '.' || coalesce((select max(id) from decided.decision where decision.capture = capture.key), 0) as stamp
  from arrived.capture left join made.article on article.id = capture.id
  where capture.key = $1 and (exists (select from made.report where report.article = capture.id) or exists (select from made.talk_report where talk_report.article = capture.id))`
