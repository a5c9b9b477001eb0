import type { Record } from '../record/record.ts'
import { asDecided } from './as-decided.ts'
import { standingDecisions } from './decisions.ts'
import type { CaptureName } from './reading.ts'
import { rowsOf, type Rows } from './rows.ts'
import type { Queries } from './store.ts'

export interface Indexed {
  readonly capture: CaptureName
  readonly reading: number
  readonly record: Record
}

/** Shows a record, as people have decided on it, in the tables that are asked across articles; replaces what was shown before. */
export async function indexRecord(queries: Queries, { capture, reading, record }: Indexed): Promise<void> {
  const { record: shown, decided } = asDecided(record, await standingDecisions(queries, capture.key))
  const rows = rowsOf(shown, decided)
  // The article's row is written first: it is the lock between two that read the same capture.
  const [article] = await queries.rows<{ fresh: boolean }>(ARTICLE, [capture.id, reading, JSON.stringify(rows.article)])
  if (!article!.fresh) await clearRows(queries, [capture.id])
  for (const [table, insert] of Object.entries(INSERTS)) {
    const list = listFor(rows, table)
    if (list.length > 0) await queries.rows(insert, [capture.id, JSON.stringify(list)])
  }
}

/** Takes articles out of the tables that are asked; their captures and readings stay. */
export async function clearRows(queries: Queries, articles: readonly number[]): Promise<void> {
  for (const table of Object.keys(INSERTS)) await queries.rows(`delete from made.${table} where article = any($1)`, [articles])
}

const ARTICLE_COLUMNS = 'kind text, issuer text, headline text, byline text, credited_to text, section text, published text, day date, language text, url text, outlet text, statements int'

const names = (columns: string) => columns.replace(/ [a-z]+(?:\[\])?(?=,|$)/g, '')

const ARTICLE = `
  insert into made.article (id, reading, ${names(ARTICLE_COLUMNS)})
  select $1, $2, ${names(ARTICLE_COLUMNS)} from json_to_record($3) as it(${ARTICLE_COLUMNS})
  on conflict (id) do update set (reading, ${names(ARTICLE_COLUMNS)}) = (excluded.reading, ${names(ARTICLE_COLUMNS).replace(/\w+/g, 'excluded.$&')})
  returning xmax = 0 as fresh`

/** The columns of each table as a row of it has them. */
const COLUMNS = {
  statement:
    'n int, id text, speaker text, role text, side text, addressee text, addressee_side text, relayed_by text[], verb text, act text, kind text, ' +
    'topic text, condition text, denies boolean, denied boolean, day date, score real, starts int, ends int, content int[], sentence int[], ' +
    'passage text, passage_starts int, sentence_hash text, decided boolean',
  entity: 'n int, name text, kind text, role text, side text, mentions int',
  meeting: 'sides text[], principals text[], channel text, secure boolean, day date, place text, topics text[]',
  agreement: 'n int, name text, claims text[]',
  conditional: 'n int, statement text, speaker text, side text, addressee text, condition text, consequence text',
  narrative: 'n int, claim text, first_report text, followed_by text[], denied_in text[], told_by text',
} as const

// Found by the speaker's name first, then by what it is about, then by the words themselves. English stems for every
// language: asked and kept in the same way, words of another one meet as well.
const WORDS = `
  setweight(to_tsvector('english', concat_ws(' ', speaker, role, side)), 'A') ||
  setweight(to_tsvector('english', concat_ws(' ', topic, addressee)), 'B') ||
  to_tsvector('english', said)`

const INSERTS = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, columns]) => {
    const [column, made, from] = table === 'statement' ? [', words', `, ${WORDS}`, ', said text'] : ['', '', '']
    return [table, `insert into made.${table} (article, ${names(columns)}${column}) select $1, ${names(columns)}${made} from json_to_recordset($2) as it(${columns}${from})`]
  }),
)

function listFor(rows: Rows, table: string): readonly object[] {
  const lists: { readonly [table: string]: readonly object[] } = {
    statement: rows.statements,
    entity: rows.entities,
    meeting: rows.meeting ? [rows.meeting] : [],
    agreement: rows.agreements,
    conditional: rows.conditionals,
    narrative: rows.narratives,
  }
  return lists[table]!
}
