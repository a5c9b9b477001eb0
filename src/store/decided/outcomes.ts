// What came of what was announced on a condition: that a person says, never the machine; of several the last word counts, and all stay.
import { subjectOfAnnouncement, type Outcome } from '../asked/asked-standing.ts'
import { set, type Setting } from './settings.ts'
import { parsedStatementKey } from '../statement-key.ts'
import type { Store } from '../store.ts'

/** Says what came of the announcement in a statement, by the statement's key; false where it announces nothing on a condition. */
export async function setOutcome(store: Store, statement: string, { what, ...who }: Pick<Outcome, 'what'> & Pick<Setting, 'by' | 'at'>): Promise<boolean> {
  const place = parsedStatementKey(statement)
  if (!place) return false
  return store.transaction(async (queries) => {
    const announced = await queries.rows(ANNOUNCED, [place.capture, ...place.span])
    if (announced.length === 0) return false
    await set(queries, { ...who, subject: subjectOfAnnouncement(statement), capture: place.capture, field: 'outcome', value: what })
    return true
  }, { lasting: true })
}

const ANNOUNCED = `
  select from made.announcement it join arrived.capture on capture.id = it.article join made.statement s on s.article = it.article and s.id = it.statement
  where capture.key = $1 and s.starts = $2 and s.ends = $3`
