import { bearersCalled, isBorneBy, namesOf } from './asked-bearers.ts'
import type { Queries } from '../store.ts'

/** An office by which articles call somebody, and from when to when they did: of the time between, and of what is so, that says nothing. */
export interface Office {
  readonly role: string
  readonly articles: number
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** Some of the outlets that call them so. */
  readonly outlets: readonly string[]
}

const MOST = { offices: 12, outlets: 4 }

/** The offices of whoever bears a name, those of most articles first. */
export async function officesOf(queries: Queries, name: string): Promise<Office[]> {
  const [bearer] = await bearersCalled(queries, name)
  const borne = bearer?.shares ? `and ${isBorneBy('entity', 'name', '$2')}` : 'and ($2::text is null or true)'
  return queries.rows<Office>(
    `select min(role) as role, count(distinct article.id)::int as articles, min(day) as "firstDay", max(day) as "lastDay",
       (array_agg(distinct outlet) filter (where outlet is not null))[1:${MOST.outlets}] as outlets
     from made.entity join made.article on article.id = entity.article where lower(entity.name) = any($1) and role is not null ${borne}
     group by lower(role) order by articles desc, lower(role) limit ${MOST.offices}`,
    [bearer ? namesOf(bearer) : [name.toLowerCase()], bearer?.id ?? null],
  ).then((rows) => rows.map((it) => ({ ...it, outlets: it.outlets ?? [] })))
}
