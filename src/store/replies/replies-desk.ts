// What the desk asks of the replies: which wait for it, and what readers report.
import { REPLY_COLUMNS, type Reply, type ReplyState } from './replies.ts'
import type { Queries } from '../store.ts'
import { storable } from '../storable.ts'

/** Replies in a state, the oldest first: the one that has waited longest is decided first. */
export async function repliesIn(queries: Queries, state: ReplyState, limit = 100): Promise<Reply[]> {
  return queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply where state = $1 order by id limit $2`, [state, limit])
}

/** The replies whose keys begin like this; a person need not type all of a key. */
export async function repliesLike(queries: Queries, start: string): Promise<Reply[]> {
  return queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply where key::text like $1 || '%' limit 2`, [start.toLowerCase().replace(/[^0-9a-f-]/g, '!')])
}

export interface NewReport {
  readonly reply: string
  readonly text: string
  /** A UUID: the form that it came by. */
  readonly form: string
  readonly sentAt: string
}

// Fifty say nothing that one more would.
const MOST_REPORTS = 50

/** Brings what a reader says against a reply to the desk. */
export async function addReport(queries: Queries, { reply, text, form, sentAt }: NewReport): Promise<void> {
  await queries.rows(
    `insert into sent.report (reply, text, form, sent_at) select $1, $2, $3, $4
     where (select count(*) from sent.report where reply = $1 and settled_at is null) < ${MOST_REPORTS} on conflict (form) do nothing`,
    [reply, storable(text), form, sentAt],
  )
}

export interface Report extends NewReport {
  readonly name: string
  readonly replyText: string
}

/** What is reported and has not been looked at, the oldest first. */
export async function openReports(queries: Queries, limit = 100): Promise<Report[]> {
  return queries.rows<Report>(
    `select report.reply, report.text, report.form, report.sent_at as "sentAt", reply.name, reply.text as "replyText"
     from sent.report join sent.reply on reply.key = report.reply where settled_at is null order by report.id limit $1`,
    [limit],
  )
}

/** The desk has decided on a reply, and so on what was reported of it. */
export async function settleReports(queries: Queries, reply: string, at: string): Promise<void> {
  await queries.rows('update sent.report set settled_at = $2 where reply = $1 and settled_at is null', [reply, at])
}
