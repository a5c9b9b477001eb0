// What the store knows of an outlet: what it published, what others call it, how its texts stand among those of others.
import { subjectOf } from '../decided/outlet-rights.ts'
import { settingsOf } from '../decided/settings.ts'
import type { Queries } from '../store.ts'

export interface OutletCard {
  readonly name: string
  readonly articles: number
  readonly statements: number
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** What kinds of documents, the most frequent first. */
  readonly documents: readonly { readonly kind: string; readonly articles: number }[]
  /** What articles call it: an outlet's side says whether it is a state's. */
  readonly called: readonly Calling[]
  /** What the operator has set: whose it is, and what. */
  readonly owner: string | null
  readonly kind: string | null
  /** How many of its articles have a statement that a person has corrected. */
  readonly corrected: number
}

export interface Calling {
  readonly side: string | null
  readonly role: string | null
  readonly articles: number
}

/** Null where nothing of it has been read. */
export async function outletCard(queries: Queries, outlet: string): Promise<OutletCard | null> {
  const [[own], documents, called, settings] = await Promise.all([
    queries.rows<Omit<OutletCard, 'documents' | 'called' | 'owner' | 'kind'>>(OWN, [outlet]),
    queries.rows<OutletCard['documents'][number]>('select kind, count(*)::int as articles from made.article where lower(outlet) = lower($1) group by kind order by 2 desc, 1', [outlet]),
    queries.rows<Calling>(CALLED, [outlet]),
    settingsOf(queries, subjectOf(outlet)),
  ])
  return own ? { ...own, documents, called, owner: textOrNull(settings.get('owner')), kind: textOrNull(settings.get('kind')) } : null
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const OWN = `
  select mode() within group (order by outlet) as name, count(*)::int as articles, sum(statements)::int as statements, min(day) as "firstDay", max(day) as "lastDay",
    (select count(distinct decision.capture)::int from decided.decision join arrived.capture on capture.key = decision.capture join made.article it on it.id = capture.id
     where decision.kind = 'correction' and lower(it.outlet) = lower($1)) as corrected
  from made.article where lower(outlet) = lower($1) having count(*) > 0`

// "Hadrel Courier" is The Hadrel Courier.
const CALLED = `
  select side, role, count(*)::int as articles from made.entity
  where lower(name) in (lower($1), regexp_replace(lower($1), '^the ', ''), 'the ' || lower($1)) and kind = 'outlet'
  group by side, role order by 3 desc, 1, 2`

/** One of an outlet's texts on a talk, beside those of others on the same. */
export interface TalkReport {
  readonly talk: string
  readonly capture: string
  readonly outlet: string | null
  readonly published: string | null
  /** The same for texts that are word for word the same; whose was first it does not say. */
  readonly copyOf: string
  readonly isOwn: boolean
}

/** All that tells of the latest talks that an outlet told of. */
export async function talkReportsBeside(queries: Queries, outlet: string, talks: number): Promise<TalkReport[]> {
  return queries.rows<TalkReport>(
    `with latest as (
       select distinct talk from (
         select talk from made.article join made.talk_report on talk_report.article = article.id where lower(outlet) = lower($1) order by article.id desc limit $2
       ) as it
     )
     select talk_report.talk, capture.key as capture, article.outlet, article.published, original.key as "copyOf", coalesce(lower(article.outlet) = lower($1), false) as "isOwn"
     from latest join made.talk_report using (talk) join made.article on article.id = talk_report.article
       join arrived.capture on capture.id = talk_report.article join arrived.capture original on original.id = copy_of
     order by talk_report.talk, article.id`,
    [outlet, talks],
  )
}
