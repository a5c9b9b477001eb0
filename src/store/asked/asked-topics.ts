import { listed, type Listing } from './listed.ts'
import type { Page } from '../articles.ts'
import type { Queries } from '../store.ts'

export interface Topic {
  readonly name: string
  readonly articles: number
  readonly statements: number
}

// Of the latest statements: what is talked of now, at the same cost however many there are.
const LATEST = 2_000

/**
 * What statements are about, in the order of the alphabet. From one topic the index leads straight to the next: to group all
 * statements of a large record first would take seconds.
 */
export async function topics(queries: Queries, listing: Listing): Promise<Page<Topic> | null> {
  return listed(queries, listing, (after) => [
    `with recursive found as (
       (select lower(topic) as topic, 1 as n from made.statement where ${after('topic')} and $3::text is null order by lower(topic) limit 1)
       union all
       select (select lower(topic) from made.statement where lower(topic) > found.topic order by lower(topic) limit 1), n + 1 from found where found.topic is not null and n < $2
     )
     select counted.* from found cross join lateral (
       select mode() within group (order by it.topic) as name, count(distinct article)::int as articles, count(*)::int as statements
       from (select statement.topic, article from made.statement where lower(statement.topic) = found.topic order by article desc limit ${LATEST}) as it
     ) as counted where found.topic is not null order by lower(name)`,
    [null],
  ])
}

/** What the latest statements are about, what most articles have first. */
export async function latestTopics(queries: Queries, limit: number): Promise<Topic[]> {
  return queries.rows<Topic>(
    `select mode() within group (order by topic) as name, count(distinct article)::int as articles, count(*)::int as statements
     from (select topic, article from made.statement where topic is not null order by article desc, n desc limit ${LATEST}) as it
     group by lower(topic) order by 2 desc, 3 desc, lower(topic) limit $1`,
    [limit],
  )
}

export interface TopicCard extends Topic {
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** Whether this is all there is of it. */
  readonly complete: boolean
  readonly sides: readonly Speaking[]
  readonly speakers: readonly (Speaking & { readonly name: string | null })[]
}

interface Speaking {
  readonly side: string | null
  readonly statements: number
  readonly denials: number
}

/** Who speaks on a topic, the parties and people in the order of the alphabet; null where nobody does. */
export async function topicCard(queries: Queries, topic: string): Promise<TopicCard | null> {
  const [row] = await queries.rows<TopicCard>(CARD, [topic])
  return row ?? null
}

const MOST_SPEAKERS = 24

const CARD = `
  with it as materialized (
    select article, speaker, side, topic, denies, day from made.statement where lower(topic) = lower($1) order by article desc limit ${LATEST}
  )
  select mode() within group (order by topic) as name, count(distinct article)::int as articles, count(*)::int as statements, min(day) as "firstDay", max(day) as "lastDay",
    count(*) < ${LATEST} as complete,
    (select coalesce(json_agg(s order by s.side), '[]') from (select side, count(*)::int as statements, (count(*) filter (where denies))::int as denials from it group by side) as s) as sides,
    (select coalesce(json_agg(s order by lower(s.name)), '[]') from
      (select speaker as name, side, count(*)::int as statements, (count(*) filter (where denies))::int as denials from it where speaker is not null
       group by speaker, side order by count(*) desc, lower(speaker) limit ${MOST_SPEAKERS}) as s) as speakers
  from it having count(*) > 0`
