import { TABLES, type Column, type Table } from './codebook.ts'
import type { ExportedFile } from './export.ts'
import type { Queries } from '../store.ts'

const ARTICLES_AT_A_TIME = 200

/** The tables that are asked across articles, as CSV (RFC 4180): the first line names the columns. */
export async function* csvFiles(queries: Queries): AsyncGenerator<ExportedFile> {
  for (const table of TABLES) yield { name: `${table.name}.csv`, lines: csvLines(queries, table) }
}

async function* csvLines(queries: Queries, { from, article, columns }: Table): AsyncGenerator<string> {
  yield columns.map(({ name }) => name).join(',')
  const select = columns.map(({ name, sql }) => `${sql ?? `it.${name}`} as "${name}"`).join(', ')
  for (let first = 0; ; ) {
    const articles = await queries.rows<{ id: number }>('select id from made.article where id > $1 order by id limit $2', [first, ARTICLES_AT_A_TIME])
    const last = articles.at(-1)?.id
    if (last === undefined) return
    const rows = await queries.rows<CsvRow>(`select ${select} from ${from} where ${article} > $1 and ${article} <= $2 order by ${article}${columns.some(({ name }) => name === 'n') ? ', it.n' : ''}`, [first, last])
    for (const row of rows) yield columns.map((column) => cell(row, column)).join(',')
    first = last
  }
}

type CsvRow = { readonly [column: string]: unknown }

/** Unknown is empty; a list is its JSON. */
function cell(row: CsvRow, { name }: Column): string {
  const value = row[name]
  const text = value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
