import type { Record } from '../record/record.ts'
import { asDecided } from './decided/as-decided.ts'
import { bucketWords } from './buckets.ts'
import { standingDecisions } from './decided/decisions.ts'
import { filingOf, UNFILED } from './decided/filings.ts'
import { rowsOf } from './rows.ts'
import type { Queries } from './store.ts'

export interface Indexed {
  readonly capture: { readonly id: number; readonly key: string }
  readonly reading: number
  readonly record: Record
  /** Whether people may have decided anything on it. */
  readonly decided: boolean
}

/** Raised when rows are made otherwise than before; "readout reread" makes the older ones anew. */
export const INDEX_VERSION = 3

/** Shows a record, as people have decided on it, in the tables that are asked across articles; replaces what was shown before. */
export async function indexRecord(queries: Queries, { capture, reading, record, decided }: Indexed): Promise<void> {
  const shown = asDecided(record, decided ? await standingDecisions(queries, capture.key) : [])
  const { article, ...lists } = rowsOf(shown.record, shown.decided, decided ? await filingOf(queries, capture.key) : UNFILED)
  // The article's row is written first: it is the lock between two that read the same capture.
  const [row] = await queries.rows<{ fresh: boolean }>(ARTICLE, [capture.id, reading, JSON.stringify(article)])
  if (!row!.fresh) await clearRows(queries, [capture.id])
  await queries.rows(LISTS, [capture.id, JSON.stringify(lists)])
}

/** Takes articles out of the tables that are asked; their captures and readings stay. */
export async function clearRows(queries: Queries, articles: readonly number[]): Promise<void> {
  for (const table of Object.keys(COLUMNS)) await queries.rows(`delete from made.${table} where article = any($1)`, [articles])
}

const ARTICLE_COLUMNS = 'kind text, issuer text, headline text, byline text, credited_to text, section text, published text, day date, language text, url text, outlet text, statements int, passages text[]'

const names = (columns: string) => columns.replace(/ [a-z]+(?:\[\])?(?=,|$)/g, '')

const ARTICLE = `
  insert into made.article (id, reading, indexed, ${names(ARTICLE_COLUMNS)})
  select $1, $2, ${INDEX_VERSION}, ${names(ARTICLE_COLUMNS)} from json_to_record($3) as it(${ARTICLE_COLUMNS})
  on conflict (id) do update set (reading, indexed, ${names(ARTICLE_COLUMNS)}) = (excluded.reading, excluded.indexed, ${names(ARTICLE_COLUMNS).replace(/\w+/g, 'excluded.$&')})
  returning xmax = 0 as fresh`

/** The columns of each table as a row of it has them. */
const COLUMNS = {
  statement:
    'n int, id text, speaker text, role text, side text, addressee text, addressee_side text, relayed_by text[], verb text, act text, kind text, ' +
    'topic text, condition text, denies boolean, denied boolean, day date, score real, starts int, ends int, content int[], sentence int[], ' +
    'passage_starts int, sentence_hash text, decided boolean',
  entity: 'n int, name text, kind text, role text, side text, mentions int',
  meeting: 'sides text[], principals text[], channel text, secure boolean, day date, place text, topics text[]',
  report: 'parties text, day date, filed_under text, report json',
  seat: 'n int, office text, side text, known boolean',
  agreement: 'n int, name text, claims text[]',
  conditional: 'n int, statement text, speaker text, side text, addressee text, condition text, consequence text',
  agreement_claim: 'n int, agreement text, claim text, by_party text, of_party text, parties text[], statement text',
  announcement: 'n int, by_party text, to_party text, parties text[], condition text, consequence text, deadline text, statement text',
  narrative: 'n int, claim text, first_report text, followed_by text[], denied_in text[], told_by text',
} as const

// Found by the speaker's name first, then by what it is about, then by the words themselves. English stems for every
// language: asked and kept in the same way, words of another one meet as well.
const WORDS = `
  setweight(to_tsvector('english', concat_ws(' ', speaker, role, side)), 'A') ||
  setweight(to_tsvector('english', concat_ws(' ', topic, addressee)), 'B') ||
  to_tsvector('english', said) || ${bucketWords('$1::bigint')}`

/** All tables at once: one statement, one way to the database and back. */
const LISTS = `with ${Object.entries(COLUMNS).map(([table, columns]) => `${table} as (${insertInto(table, columns)})`).join(',\n')} select`

function insertInto(table: string, columns: string): string {
  const [column, made, from] = table === 'statement' ? [', words', `, ${WORDS}`, ', said text'] : ['', '', '']
  return `insert into made.${table} (article, ${names(columns)}${column})
    select $1::bigint, ${names(columns)}${made} from json_to_recordset($2::json -> '${table}') as it(${columns}${from})`
}
