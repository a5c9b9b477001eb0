// What people said on names, of each name the last word: that it is another's, or nobody's but its own; everywhere or in one article.
import type { NameDecisions } from '../../record/across/entities-across.ts'
import type { Queries } from '../store.ts'

export interface NameDecision {
  /** In lower case; "ilya brandt (sorvane)" for that of one side alone. */
  readonly name: string
  /** As whoever decided wrote it. */
  readonly words: string
  /** The article in which it counts; null for all. */
  readonly capture: string | null
  /** The name that it is taken for; null where it is nobody's but its own. */
  readonly into: string | null
}

export const subjectOfName = (lower: string): string => `name:${lower}`

/** The decisions on names that stand. */
export const nameDecisions = (queries: Queries): Promise<NameDecision[]> => queries.rows<NameDecision>(STANDING)

const STANDING = `
  select distinct on (subject, capture) substr(subject, 6) as name, words, capture, value #>> '{}' as into from decided.decision it
  where kind in ('merge', 'split') and subject like 'name:%' and not exists (select from decided.decision later where later.undoes = it.key)
  order by subject, capture, id desc`

/** SQL: whether a decision is one on a name in its own article. */
export const decidedApart = (name: string, decision = 'it'): string =>
  `${decision}.kind in ('merge', 'split') and ${decision}.subject = 'name:' || lower(${name}) and not exists (select from decided.decision later where later.undoes = ${decision}.key)`

export const decidedAs = (decisions: readonly NameDecision[]): NameDecisions => new Map(decisions.map(({ name, capture, into }) => [capture === null ? name : `${capture}\n${name}`, into]))
