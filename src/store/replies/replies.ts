// The replies that readers and the sides sent, from arriving to what became of them. What is shown to everybody is asked in
// replies-shown.ts, what waits for the desk in replies-desk.ts. Addresses come and go sealed: this room could not open them.
import type { Queries } from '../store.ts'
import { storable } from '../storable.ts'

export type ReplyState = 'unconfirmed' | 'held' | 'approved' | 'refused' | 'removed' | 'withdrawn'

export interface NewReply {
  /** A UUID. */
  readonly key: string
  /** "article:CAPTURE" or "meeting:ID"; of a side "point:CAPTURE.START-END". */
  readonly about: string
  readonly parent: string | null
  /** The verified side whose words these are. */
  readonly side: string | null
  /** What a side answers: the capture, and the words there. */
  readonly capture: string | null
  readonly words: string | null
  readonly name: string
  readonly text: string
  /** Of the text: the same again is known by it. */
  readonly digest: string
  /** A UUID: the form that it came by. */
  readonly form: string
  readonly language: string
  readonly state: ReplyState
  readonly sentAt: string
}

export interface Reply extends NewReply {
  readonly reason: string | null
  readonly confirmedAt: string | null
  readonly editedAt: string | null
  readonly decidedAt: string | null
}

export const REPLY_COLUMNS = `key, about, parent, side, capture, words, name, text, digest, form, language, state, reason,
  sent_at as "sentAt", confirmed_at as "confirmedAt", edited_at as "editedAt", decided_at as "decidedAt"`

const INSERT = `
  insert into sent.reply (key, about, parent, side, capture, words, name, text, digest, form, language, state, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (form) do nothing returning key`

/** Keeps a reply; false where its form has brought one already. */
export async function keepReply(queries: Queries, it: NewReply): Promise<boolean> {
  const texts = [it.about, it.parent, it.side, it.capture, it.words, it.name, it.text].map((text) => text && storable(text))
  return (await queries.rows(INSERT, [it.key, ...texts, it.digest, it.form, it.language, it.state, it.sentAt])).length > 0
}

export interface SealedAddress {
  readonly sealed: Uint8Array
  /** The site's address as its visitors know it. */
  readonly site: string
  readonly deleteAt: string
  /** Whether its owner wants to hear of answers, as long as it is kept. */
  readonly wantsAnswers: boolean
}

export async function keepAddress(queries: Queries, reply: string, { sealed, site, deleteAt }: Omit<SealedAddress, 'wantsAnswers'>): Promise<void> {
  await queries.rows('insert into sent.address (reply, sealed, site, delete_at) values ($1, $2, $3, $4) on conflict (reply) do nothing', [reply, sealed, site, deleteAt])
}

export async function addressOf(queries: Queries, reply: string): Promise<SealedAddress | null> {
  const [found] = await queries.rows<SealedAddress>('select sealed, site, delete_at as "deleteAt", wants_answers as "wantsAnswers" from sent.address where reply = $1', [reply])
  return found ?? null
}

/** What an author wants to hear; of an address that is gone there is nothing to want. */
export async function noteWish(queries: Queries, reply: string, wantsAnswers: boolean): Promise<void> {
  await queries.rows('update sent.address set wants_answers = $2 where reply = $1', [reply, wantsAnswers])
}

/** Lets an author come back by a secret of which this is the hash. */
export async function keepLink(queries: Queries, { hash, reply, expiresAt }: { hash: string; reply: string; expiresAt: string }): Promise<void> {
  await queries.rows('insert into sent.link (hash, reply, expires_at) values ($1, $2, $3) on conflict (hash) do nothing', [hash, reply, expiresAt])
}

/** The reply that a secret link leads to, as long as it does. */
export async function replyByLink(queries: Queries, hash: string, at: string): Promise<Reply | null> {
  const [found] = await queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply join sent.link on reply = key where hash = $1 and expires_at > $2`, [hash, at])
  return found ?? null
}

export async function replyOf(queries: Queries, key: string): Promise<Reply | null> {
  return (await queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply where key = $1`, [key]))[0] ?? null
}

export async function replyByForm(queries: Queries, form: string): Promise<Reply | null> {
  return (await queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply where form = $1`, [form]))[0] ?? null
}

/** How many wait: for their authors, and for the desk. */
export async function undecided(queries: Queries): Promise<number> {
  const [row] = await queries.rows<{ count: number }>(`select count(*)::int as count from sent.reply where state in ('unconfirmed', 'held')`)
  return row!.count
}

/** Whether the same text has come before and was not refused: under the same page, or anywhere where it is no mere "I agree". */
export async function isRepeated(queries: Queries, { about, digest, anywhere }: { about: string; digest: string; anywhere: boolean }): Promise<boolean> {
  const found = await queries.rows(`select from sent.reply where digest = $1 and ($3 or about = $2) and state in ('unconfirmed', 'held', 'approved') limit 1`, [digest, about, anywhere])
  return found.length > 0
}

export interface Change {
  /** Only from one of these states: what somebody else decided meanwhile stands. */
  readonly from: readonly ReplyState[]
  readonly to: ReplyState
  readonly at: string
}

const STEP = {
  confirmed: 'confirmed_at = $4',
  decided: 'decided_at = $4, reason = $5',
  edited: 'edited_at = $4, decided_at = null, reason = null, text = $5, digest = $6',
} as const

/** Brings a reply into its next state; null where it was in none of the states that this begins from. */
async function step(queries: Queries, key: string, kind: keyof typeof STEP, { from, to, at, values = [] }: Change & { values?: readonly unknown[] }): Promise<Reply | null> {
  const [reply] = await queries.rows<Reply>(`update sent.reply set state = $3, ${STEP[kind]} where key = $1 and state = any($2) returning ${REPLY_COLUMNS}`, [key, from, to, at, ...values])
  if (reply && (from.includes('approved') || to === 'approved')) await queries.rows(`select nextval('sent.edition')`)
  return reply ?? null
}

export const noteConfirmed = (queries: Queries, key: string, at: string): Promise<Reply | null> => step(queries, key, 'confirmed', { from: ['unconfirmed'], to: 'held', at })

export const noteDecided = (queries: Queries, key: string, change: Change & { readonly reason: string | null }): Promise<Reply | null> =>
  step(queries, key, 'decided', { ...change, values: [change.reason && storable(change.reason)] })

export const noteEdited = (queries: Queries, key: string, change: Change & { readonly text: string; readonly digest: string }): Promise<Reply | null> =>
  step(queries, key, 'edited', { ...change, values: [storable(change.text), change.digest] })

/** Until when the address of a reply is kept, and its author's link leads there. */
export async function keepUntil(queries: Queries, reply: string, { address, link }: { address: string; link: string }): Promise<void> {
  await queries.rows('update sent.address set delete_at = $2 where reply = $1', [reply, address])
  await queries.rows('update sent.link set expires_at = $2 where reply = $1', [reply, link])
}

export interface Expiry {
  readonly at: string
  /** Replies that nobody has confirmed and that came before this moment go. */
  readonly unconfirmedBefore: string
  /** Of those refused, removed or withdrawn before this moment name and words go. */
  readonly rejectedBefore: string
}

/** Forgets what is kept only for a time: addresses, links, replies that nobody confirmed, the words of those that were refused. */
export async function expireReplies(queries: Queries, { at, unconfirmedBefore, rejectedBefore }: Expiry): Promise<void> {
  await queries.rows(`delete from sent.reply where state = 'unconfirmed' and sent_at < $1`, [unconfirmedBefore])
  await queries.rows('delete from sent.address where delete_at <= $1', [at])
  await queries.rows('delete from sent.link where expires_at <= $1', [at])
  const rejected = `state in ('refused', 'removed', 'withdrawn') and decided_at < $1`
  await queries.rows(`delete from sent.reply it where ${rejected} and not exists (select from sent.reply answer where answer.parent = it.key)`, [rejectedBefore])
  await queries.rows(`update sent.reply set ${FORGOTTEN} where ${rejected} and text <> ''`, [rejectedBefore])
}

const FORGOTTEN = "name = '', text = '', digest = '', reason = null"

/** Takes a reply back for its author: at once nobody has its words, its name or its address any more. */
export async function withdrawReply(queries: Queries, key: string, at: string): Promise<void> {
  await queries.rows(`update sent.reply set state = 'withdrawn', decided_at = $2, ${FORGOTTEN} where key = $1`, [key, at])
  await queries.rows('delete from sent.address where reply = $1', [key])
  await queries.rows(`select nextval('sent.edition')`)
}
