import { html } from 'hono/html'
import type { AgreementCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { table } from './table.ts'

type Claimed = Given<typeof AgreementCard>['claimed'][number]

/** Who claims what of whom, in time: each line a claim of its own, none of them weighed against another. */
export function claimsTable(claims: readonly Claimed[], { named = false } = {}): Html {
  const say = words().agreement
  const rows = claims.map((it) => [it.at ? shownDay(it.at) : words().common.noDate, bdi(it.by), html`${named && html`<a href="${PATHS.agreement(it.agreement)}"><bdi>${it.agreement}</bdi></a>: `}${claimOf(it)}`, sentence(it)])
  return table([say.when, say.who, say.what, say.words], rows)
}

function claimOf({ claim, of }: Claimed): Html | string {
  const say = words().agreement
  if (claim === 'invoked') return say.invoked
  if (of === null) return say[claim]
  return claim === 'kept' ? say.keptBy(bdi(of)) : say.brokenBy(bdi(of))
}

const LONGEST = 220

const sentence = ({ words: said, statement, capture }: Claimed): Html =>
  html`<a href="${statement ? PATHS.statement(statement) : PATHS.article(capture)}"><bdi>${said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()} …` : said}</bdi></a>`
