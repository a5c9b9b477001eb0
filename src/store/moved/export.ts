import { codebook } from './codebook.ts'
import { csvFiles } from './csv.ts'
import { unpacked } from '../packed.ts'
import { isSent, sentFileNames, sentLine, sentSql, type SentFileName } from './sent-files.ts'
import type { Queries } from '../store.ts'

export interface ExportedFile {
  readonly name: string
  /** To be read to the end, each file in its turn. */
  readonly lines: AsyncIterable<string>
}

/** What makes a record: from these files alone it is made again, to the byte. In the order in which they are read. */
export const WHOLE = ['captures.jsonl', 'visits.jsonl', 'feeds.jsonl', 'decisions.jsonl', 'talk-ids.jsonl', 'bearer-ids.jsonl', 'readings.jsonl', 'replies.jsonl'] as const

/** What makes a store: a backup holds as well what is nobody else's business. */
export const BACKED_UP = [...WHOLE, ...sentFileNames.filter((name) => name !== 'replies.jsonl')]

export type WholeFile = Exclude<(typeof WHOLE)[number], SentFileName> | SentFileName

/** What exports and backups of older versions do not have. */
export const LATER: ReadonlySet<WholeFile> = new Set([...sentFileNames, 'talk-ids.jsonl', 'bearer-ids.jsonl'])

/** Everything: the files of `WHOLE`, tables for other programs, and the codebook that explains their columns. */
export async function* exportAll(queries: Queries): AsyncGenerator<ExportedFile> {
  for (const name of WHOLE) yield { name, lines: wholeLines(queries, name) }
  yield* csvFiles(queries)
  yield { name: 'codebook.md', lines: codebook() }
}

/** The lines of one of the files that make a store. What arrives while it is written may be left out, never torn. */
export async function* wholeLines(queries: Queries, name: WholeFile): AsyncGenerator<string> {
  const { sql, line }: ExportFile = isSent(name) ? { sql: sentSql(name), line: sentLine } : FILES[name]
  let last: readonly unknown[] = ['0', '-infinity']
  for (;;) {
    const rows = await queries.rows<Row>(sql, name === 'visits.jsonl' ? last : last.slice(0, 1))
    for (const row of rows) yield line(row)
    const end = rows.at(-1)
    if (!end) return
    last = [end.id, end.at]
  }
}

interface Row {
  readonly id: number
  readonly at: string
  readonly bytes: Uint8Array
  readonly [column: string]: unknown
}

interface ExportFile {
  readonly sql: string
  readonly line: (row: Row) => string
}

/** Number and moment are the store's own; another one has others. */
const plain = ({ id: _, ...row }: Row): string => JSON.stringify(row)

// A page has 16 MB at most: not many of them at once.
const FILES: { readonly [name in Exclude<WholeFile, SentFileName>]: ExportFile } = {
  'captures.jsonl': {
    sql: `select id, key, url, canonical_url as "canonicalUrl", outlet, content_type as "contentType", headers, policy, fetched_at as "fetchedAt", bytes
          from arrived.capture where id > $1 order by id limit 16`,
    line: ({ bytes, ...row }) => plain({ ...row, bytes: unpacked(bytes).toString('base64') } as unknown as Row),
  },
  'visits.jsonl': {
    sql: `select capture as id, key as capture, at, removed from arrived.visit join arrived.capture on capture.id = visit.capture
          where (visit.capture, at) > ($1, $2) order by visit.capture, at limit 1000`,
    line: plain,
  },
  'feeds.jsonl': {
    sql: 'select id, url, title, folder, added_at as "addedAt" from decided.feed where id > $1 order by id limit 1000',
    line: plain,
  },
  'decisions.jsonl': {
    sql: `select id, key, kind, subject, capture, starts, ends, words, field, value, reason, by, at, undoes
          from decided.decision where id > $1 order by id limit 1000`,
    line: plain,
  },
  'talk-ids.jsonl': { sql: 'select id, capture, alias, talk from decided.talk_id where id > $1 order by id limit 1000', line: plain },
  'bearer-ids.jsonl': { sql: 'select id, description, alias, bearer from decided.bearer_id where id > $1 order by id limit 1000', line: plain },
  'readings.jsonl': {
    sql: `select reading.id, key as capture, model, made_at as "madeAt", record as bytes
          from made.reading join arrived.capture on capture.id = reading.capture
          where reading.id > $1 order by reading.id limit 50`,
    line: ({ bytes, ...row }) => `${plain(row as Row).slice(0, -1)},"record":${unpacked(bytes)}}`,
  },
}
