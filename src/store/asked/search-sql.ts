import { isBorneBy } from './asked-bearers.ts'
import type { Search } from './search.ts'

/**
 * How many hits are ranked against each other. A word that is in one statement of a hundred is the worst: too common for the
 * word index, too rare to walk back to. At 1.5 million statements a thousand of one such word took 74 ms, two hundred 30.
 */
export const WINDOW = 200

type Conditions = { readonly [filter in Exclude<keyof Search, 'newestFirst' | 'cursor' | 'limit'>]: (at: string) => string }

const sameName = (column: string) => (at: string) => `lower(${column}) = lower(${at})`
const equal = (column: string) => (at: string) => `${column} = ${at}`

const CONDITIONS: Conditions = {
  text: (at) => `words @@ websearch_to_tsquery('english', ${at})`,
  speaker: sameName('speaker'),
  speakers: () => 'lower(speaker) = called',
  bearer: (at) => isBorneBy('statement', 'speaker', at),
  side: sameName('side'),
  addressee: sameName('addressee'),
  addresseeSide: sameName('addressee_side'),
  pair: (at) => `(lower(side), lower(addressee_side)) in ((lower((${at}::text[])[1]), lower((${at}::text[])[2])), (lower((${at}::text[])[2]), lower((${at}::text[])[1])))`,
  topic: sameName('topic'),
  verb: equal('verb'),
  kind: equal('kind'),
  denies: equal('denies'),
  denied: equal('denied'),
  capture: (at) => `article = (select id from arrived.capture where key = ${at})`,
  from: (at) => `day >= ${at}::date`,
  to: (at) => `day <= ${at}::date`,
}

/** The conditions of a search as SQL, the values they are bound to, and where among these the names are by which it is called. */
export function conditionsOf(search: Search): { conditions: string[]; values: unknown[]; called: string | null } {
  const given = Object.entries(CONDITIONS).filter(([filter]) => search[filter as keyof Search] !== undefined)
  const names = given.findIndex(([filter]) => filter === 'speakers')
  return {
    conditions: given.map(([, condition], i) => condition(`$${i + 1}`)),
    values: given.map(([filter]) => search[filter as keyof Search]),
    called: names < 0 ? null : `$${names + 1}`,
  }
}

interface Query {
  readonly called: string | null
  readonly ranked: boolean
  readonly bounded: boolean
  /** For "walk" the word index is hidden from the planner, for "leap" the order of the articles. */
  readonly way: 'walk' | 'leap' | null
}

/**
 * The query. After the conditions' values it is bound to: the newest statement of the window (article, number), the last one shown
 * (rank, article, number), how many to show, the buckets to look into, or null for all, the lowest article, and the words, if it is ranked by any.
 */
export function sqlFor(conditions: readonly string[], { called, ranked, bounded, way }: Query): string {
  const at = (n: number) => `$${conditions.length + n}`
  const met = way === 'walk' ? conditions.map((it) => it.replace(/^words @@ .*/s, 'coalesce($&, false)')) : conditions
  const newest = `order by article${way === 'leap' ? ' + 0' : ''} desc, n desc limit ${ranked ? WINDOW : at(6)}`
  const hits = `
      select article, n, ${ranked ? `ts_rank(words, websearch_to_tsquery('english', ${at(9)}))` : '0::real'} as rank from made.statement
      where ${['true', ...met].join(' and ')}
        and article <= ${at(1)} and (article, n) <= (${at(1)}, ${at(2)}) and article >= ${at(8)} ${bounded ? `and words @@ ${at(7)}::tsquery` : `and ${at(7)}::text is null`}
        ${ranked ? '' : `and (article, n) < (${at(4)}, ${at(5)})`}
      ${newest}`
  return `
    with hits as materialized (${called ? ofEachName(hits, called, newest) : hits}
    ), bounds as (
      select (select count(*)::int from hits) as size,
        (select json_build_array(article, n) from hits order by article desc, n desc limit 1) as top,
        (select json_build_array(article, n) from hits order by article, n limit 1) as bottom
    ), page as (
      select * from hits where (rank, article, n) < (${at(3)}::real, ${at(4)}, ${at(5)}) order by rank desc, article desc, n desc limit ${at(6)}
    )
    select page.article as number, page.n, page.rank, bounds.size, bounds.top, bounds.bottom,
      capture.key as capture, s.id, speaker, role, side, addressee, relayed_by as "relayedBy", verb, act, s.kind, topic, denies, denied, s.day,
      decided, starts, ends, content, sentence, article.passages[page.n + 1] as passage, passage_starts as "passageStarts",
      headline, article.language, article.outlet, article.url, published, fetched_at as "fetchedAt"
    from page cross join bounds
      join made.statement s on s.article = page.article and s.n = page.n
      join made.article on article.id = page.article
      join arrived.capture on capture.id = page.article
    order by page.rank desc, page.article desc, page.n desc`
}

// Each name's newest by the index, which is in their order. Asked for any of the names at once, the database reads all that they
// ever said and sorts it: 831 pages of a disk for 21 statements.
const ofEachName = (hits: string, names: string, newest: string): string => `
      select article, n, rank from unnest(${names}::text[]) as called cross join lateral (${hits}) as of_name ${newest}`
