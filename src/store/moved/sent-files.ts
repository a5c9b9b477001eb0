import type { Queries } from '../store.ts'

/** A table of what people sent or asked for, as a file of a backup. */
interface SentFile {
  readonly table: string
  /** By what its rows are in order: the same in every store. */
  readonly order: string
  readonly columns: readonly string[]
  readonly where: string
}

const REPLY = ['key', 'about', 'parent', 'side', 'capture', 'words', 'name', 'text', 'digest', 'form', 'language', 'state', 'reason', 'sent_at', 'confirmed_at', 'edited_at', 'decided_at']

/** What everybody may see is in an export as well; the rest, with the addresses as they are sealed, in backups alone. */
const SENT_FILES = {
  'replies.jsonl': { table: 'sent.reply', order: 'id', columns: REPLY, where: `state = 'approved'` },
  'held-replies.jsonl': { table: 'sent.reply', order: 'id', columns: REPLY, where: `state <> 'approved'` },
  'reply-addresses.jsonl': { table: 'sent.address', order: 'reply', columns: ['reply', 'sealed', 'site', 'delete_at'], where: 'true' },
  'reply-links.jsonl': { table: 'sent.link', order: 'hash', columns: ['hash', 'reply', 'expires_at'], where: 'true' },
  'parties.jsonl': { table: 'sent.party', order: 'key', columns: ['key', 'side', 'hash', 'verified_at', 'revoked_at'], where: 'true' },
  'alerts.jsonl': { table: 'decided.alert', order: 'name', columns: ['name', 'search', 'webhook', 'secret', 'site', 'added_at'], where: 'true' },
  'reports.jsonl': { table: 'sent.report', order: 'id', columns: ['reply', 'text', 'form', 'sent_at', 'settled_at'], where: 'true' },
} as const satisfies { readonly [name: string]: SentFile }

export type SentFileName = keyof typeof SENT_FILES

export const sentFileNames = Object.keys(SENT_FILES) as readonly SentFileName[]

export const isSent = (name: string): name is SentFileName => Object.hasOwn(SENT_FILES, name)

/** The next rows of a file, after the last one's number in it. */
export function sentSql(name: SentFileName): string {
  const { table, order, columns, where }: SentFile = SENT_FILES[name]
  return `select * from (select row_number() over (order by ${order}) as id, ${columns.join(', ')} from ${table} where ${where}) it where id > $1 order by id limit 1000`
}

/** Bytes as PostgreSQL reads them in JSON. */
export const sentLine = ({ id: _, ...row }: { readonly id: number; readonly [column: string]: unknown }): string =>
  JSON.stringify(row, (_, value) => (value?.type === 'Buffer' ? `\\x${Buffer.from(value.data).toString('hex')}` : value))

/** Brings rows of a file in; what is here already stays as it is. */
export async function keepSent(queries: Queries, name: SentFileName, rows: readonly object[]): Promise<void> {
  const { table, columns }: SentFile = SENT_FILES[name]
  const sql = `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`
  await queries.rows(sql, [JSON.stringify(rows)])
  await queries.rows(`select nextval('sent.edition')`)
}
