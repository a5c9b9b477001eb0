import { html } from 'hono/html'
import type { Meeting } from '../api/schemas.ts'
import type { PairCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { table } from './table.ts'

type Announced = Given<typeof Meeting>['conditionals'][number] & Partial<Pick<Given<typeof PairCard>['conditionals'][number], 'outcome'>>

/** What one party announces to another on a condition; and what came of it, where anybody has said. */
export function announcements(all: readonly Announced[]): Html {
  const say = words()
  const judged = all.some(({ outcome }) => outcome)
  const rows = all.map((it) => [
    it.at ? shownDay(it.at) : say.common.noDate,
    say.pair.announced(bdi(it.by), it.to && bdi(it.to)),
    bdi(it.condition),
    html`<a href="${it.statement ? PATHS.statement(it.statement) : PATHS.article(it.capture)}"><bdi>${it.consequence}</bdi></a>`,
    it.deadline && bdi(it.deadline),
    ...(judged ? [it.outcome && say.pair.judged(say.pair.outcomes[it.outcome.what], shownDay(it.outcome.at))] : []),
  ])
  return table([say.agreement.when, say.agreement.who, say.pair.condition, say.pair.consequence, say.pair.deadline, ...(judged ? [say.pair.outcome] : [])], rows)
}
