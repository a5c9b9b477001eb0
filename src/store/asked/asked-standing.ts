// What stands between parties: who claims what of whom by an agreement, what was announced on a condition, and what people say came of it.
import { wordsIn } from '../../text/words-in.ts'
import type { Span } from '../../text/span.ts'
import { statementKey } from '../statement-key.ts'
import type { Queries } from '../store.ts'

/** Where it stands: the article, the statement, and when that was published. */
interface Place {
  readonly capture: string
  readonly statement: string
  readonly at: string | null
}

export interface KeptClaim extends Place {
  readonly agreement: string
  readonly claim: 'kept' | 'broken' | 'invoked'
  readonly by: string
  readonly of: string | null
  readonly words: string
}

export interface KeptAnnouncement extends Place {
  readonly condition: string
  readonly consequence: string
  readonly deadline: string | null
  readonly by: string
  readonly to: string | null
  /** What came of it, as a person said last; null where nobody has. */
  readonly outcome: Outcome | null
}

/** What a person may say that came of an announcement. */
export const OUTCOMES = ['came', 'did not come', 'condition not met', 'withdrawn'] as const

export interface Outcome {
  readonly what: (typeof OUTCOMES)[number]
  readonly at: string
}

/** The subject of what is decided on an announcement, by its statement's key. */
export const subjectOfAnnouncement = (statement: string): string => `conditional:${statement}`

const MOST = 400

const PLACED = `capture.key as capture, article.published as at, s.starts, s.ends`
const FROM = (table: string) => `made.${table} it join made.article on article.id = it.article join arrived.capture on capture.id = it.article join made.statement s on s.article = it.article and s.id = it.statement`

const CLAIMS = (where: string) => `
  select it.agreement, it.claim, it.by_party as by, it.of_party as of, ${PLACED}, s.content, article.passages[s.n + 1] as passage, s.passage_starts as "passageStarts"
  from ${FROM('agreement_claim')} where ${where} order by it.article desc, it.n limit ${MOST}`

const ANNOUNCEMENTS = (where: string) => `
  select it.condition, it.consequence, it.deadline, it.by_party as by, it.to_party as to, ${PLACED},
    (select json_build_object('what', value, 'at', at) from decided.decision where kind = 'setting' and subject = 'conditional:' || capture.key || '.' || s.starts || '-' || s.ends and field = 'outcome' order by id desc limit 1) as outcome
  from ${FROM('announcement')} where ${where} order by it.article desc, it.n limit ${MOST}`

interface Row extends Omit<KeptClaim, 'statement' | 'words'> {
  readonly starts: number
  readonly ends: number
  readonly content: readonly number[]
  readonly passage: string
  readonly passageStarts: number
}

/** Who claims what of whom by an agreement that goes by any of these names, in lower case; the latest articles first. */
export async function claimsOf(queries: Queries, names: readonly string[]): Promise<KeptClaim[]> {
  return (await queries.rows<Row>(CLAIMS('lower(it.agreement) = any($1)'), [names])).map(claimIn)
}

/** The same of whatever stands between two parties, and what they announce to each other, in the latest articles on both of them. */
export async function standingBetween(queries: Queries, pair: readonly [string, string], articles: number): Promise<{ claims: KeptClaim[]; announcements: KeptAnnouncement[] }> {
  const values = [pair.map((it) => it.toLowerCase()).sort(), articles]
  const where = `it.parties <@ $1 and it.article in (${LATEST})`
  const [claims, announcements] = await Promise.all([queries.rows<Row>(CLAIMS(where), values), queries.rows<Omit<KeptAnnouncement, 'statement'> & Pick<Row, 'starts' | 'ends'>>(ANNOUNCEMENTS(where), values)])
  return { claims: claims.map(claimIn), announcements: announcements.map(({ starts, ends, ...it }) => ({ ...it, statement: statementKey(it.capture, [starts, ends]) })) }
}

// The articles of their talks, and those in which one of them speaks to the other.
const LATEST = `
  select article from (
    select article from made.talk join made.talk_report on talk = talk.id where side_names @> $1
    union select article from made.statement where lower(addressee_side) = ($1::text[])[1] and lower(side) = ($1::text[])[2]
    union select article from made.statement where lower(addressee_side) = ($1::text[])[2] and lower(side) = ($1::text[])[1]
  ) beside
  where exists (select from made.agreement_claim claim where claim.article = beside.article) or exists (select from made.announcement told where told.article = beside.article)
  order by article desc limit $2`

function claimIn({ starts, ends, content, passage, passageStarts, ...it }: Row): KeptClaim {
  const spans = Array.from({ length: content.length / 2 }, (_, i): Span => [content[2 * i]! - passageStarts, content[2 * i + 1]! - passageStarts])
  return { ...it, statement: statementKey(it.capture, [starts, ends]), words: wordsIn(passage, spans) }
}
