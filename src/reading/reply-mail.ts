import { addJobs } from '../store/work/jobs.ts'
import { addressOf, expireReplies, replyOf, type ReplyState } from '../store/replies/replies.ts'
import type { Store } from '../store/store.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { failure } from './failure.ts'
import { work, type Doing, type JobEvent, type Outcome } from './jobs.ts'
import type { Send } from './mail.ts'
import { letter, type Notice } from './mail-words.ts'
import { REPLY_TIMES } from './reply-times.ts'
import type { Secrets } from './secrets.ts'

/** What a worker needs to write to authors; without settings there is none. */
export interface Post {
  readonly send: Send
  readonly secrets: Secrets
}

/** Where an author's page is, below the site's address. */
export const authorsPage = (link: string): string => `/replies/mine/${link}`

/** Tells an author what a job says. What is no longer so, or nobody's any more, is not told. */
async function sendNotice(store: Store, payload: unknown, post: Post | undefined): Promise<Outcome> {
  const { reply: key, notice } = payload as { reply: string; notice: Notice } // written by replies.ts
  const [reply, kept] = [await replyOf(store, key), await addressOf(store, key)]
  if (!reply || !kept || reply.state !== STATE_OF[notice] || (notice === 'answered' && !kept.wantsAnswers)) return { kind: 'done' }
  if (!post) return { kind: 'failed', failure: failure('no-mail', 'There are no settings for mail: SMTP_URL and MAIL_FROM.') }
  const address = post.secrets.open(kept.sealed, key)
  if (address === null) return { kind: 'failed', failure: failure('other-key', 'The address was sealed with another key than this one.') }
  const link = kept.site + authorsPage(post.secrets.link(key))
  const sent = await post.send({ to: address, ...letter(notice, { language: reply.language, site: kept.site, link }) })
  return sent.ok ? { kind: 'done' } : { kind: 'failed', failure: sent }
}

/** In which state a reply must still be for its author to be told. */
const STATE_OF: { readonly [notice in Notice]: ReplyState } = { confirm: 'unconfirmed', approved: 'approved', refused: 'refused', removed: 'removed', answered: 'approved' }

const HOUR_MS = 3_600_000

/** Forgets, every hour, what is kept only for a time. */
async function expire(store: Store, clock: Clock): Promise<Outcome> {
  await expireReplies(store, { at: moment(clock), unconfirmedBefore: moment(clock, -REPLY_TIMES.toConfirm), rejectedBefore: moment(clock, -REPLY_TIMES.rejected) })
  return { kind: 'again', inMs: HOUR_MS, payload: {} }
}

interface Tending {
  readonly post: Post | undefined
  readonly clock?: Clock | undefined
}

/** The jobs that replies ask for. */
export const replyTasks = (store: Store, { post, clock = systemClock }: Tending): { readonly [kind: string]: Doing } => ({
  mail: (payload) => sendNotice(store, payload, post),
  replies: () => expire(store, clock),
})

/** Sees to it that they are asked for. */
export async function standingReplyJobs(store: Store, clock: Clock = systemClock): Promise<void> {
  await addJobs(store, [{ kind: 'replies', key: 'store', payload: {}, host: null, runAt: moment(clock) }], moment(clock))
}

/** Does these jobs alone, until it is stopped: a site tells its authors by itself, whether or not a worker runs. */
export async function tendReplies(store: Store, { signal, told, ...tending }: Tending & { readonly signal: AbortSignal; readonly told?: (event: JobEvent) => void }): Promise<void> {
  await standingReplyJobs(store, tending.clock)
  const doing = replyTasks(store, tending)
  await work(store, { doing, kinds: Object.keys(doing), width: 2, signal, ...(told && { told }), ...(tending.clock && { clock: tending.clock }) })
}
