import { namesAnybodyNew } from '../names/bearers.ts'
import { addJobs } from '../work/jobs.ts'
import type { Queries } from '../store.ts'

/**
 * Asks for an article's talks to be made anew, in the transaction that shows it otherwise than before: so that whatever
 * happens after it, the record over many articles follows. Once for each state that it is shown in. In the place of a host stand
 * the parties, so that one worker at a time makes their talks: the first has then done what the others were to do. Of an article that
 * tells of no meeting, those are to be known whom it describes as nobody did before.
 */
export async function askToRegroup(queries: Queries, capture: string, at: string): Promise<void> {
  const [row] = await queries.rows<{ stamp: string; parties: string | null }>(STATE, [capture])
  const job = { key: `${capture} ${row!.stamp}`, payload: { capture }, runAt: at }
  if (row!.parties !== null) await addJobs(queries, [{ kind: 'group', host: `talks ${row!.parties}`, ...job }], at)
  else if (await namesAnybodyNew(queries, capture)) await addJobs(queries, [{ kind: 'names', host: null, ...job }], at)
}

/** Asks for the rounds of these pairs to be compared anew, in the transaction that keeps a talk of theirs otherwise than before. */
export async function askToCompare(queries: Queries, pairs: readonly string[], at: string): Promise<void> {
  if (pairs.length === 0) return
  const [talks] = await queries.rows<{ edition: number }>('select last_value as edition from made.talk_edition')
  await addJobs(queries, pairs.map((pair) => ({ kind: 'rounds', key: `${pair} ${talks!.edition}`, payload: { pair }, host: `rounds ${pair}`, runAt: at })), at)
}

/** Asks for whoever wants to hear of it to be told of an article that was read for the first time; nobody does where there is no alert. */
export async function askToPublish(queries: Queries, capture: string, at: string): Promise<void> {
  const [wanted] = await queries.rows(WANTED, [capture])
  if (wanted) await addJobs(queries, [{ kind: 'publish', key: capture, payload: { capture, at }, host: null, runAt: at }], at)
}

const WANTED = `
  select 1 from decided.alert
  where not exists (select from made.reading join arrived.capture on capture.id = reading.capture where key = $1 offset 1) limit 1`

/** With the parties of what tells of a meeting, or told of one when it was last grouped. */
const STATE = `
  select coalesce(article.reading, 0) || '.' || coalesce((select max(id) from decided.decision where decision.capture = capture.key), 0) as stamp,
    md5(coalesce((select parties from made.report where report.article = capture.id), (select talk from made.talk_report where talk_report.article = capture.id))) as parties
  from arrived.capture left join made.article on article.id = capture.id
  where capture.key = $1`
