// What becomes of a reply, from the form to the page. In: what somebody sent, already of the right shape. Out: it is held, until its
// author has confirmed the address and the desk has decided; whoever is to hear of it is told by a job in the queue. The site and
// the commands call the same.
import { createHash, randomUUID } from 'node:crypto'
import { addJobs } from '../store/work/jobs.ts'
import { addReport, settleReports } from '../store/replies/replies-desk.ts'
import { isRepeated, keepAddress, keepLink, keepReply, keepUntil, noteConfirmed, noteDecided, noteEdited, noteWish, replyByForm, replyByLink, replyOf, undecided, withdrawReply, type NewReply, type Reply, type ReplyState } from '../store/replies/replies.ts'
import type { Queries, Store } from '../store/store.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import type { Notice } from './mail-words.ts'
import { isEditable, REPLY_TIMES } from './reply-times.ts'
import { hashOf, type Secrets } from './secrets.ts'

export interface ReplyTools {
  readonly secrets: Secrets
  /** Whether mail can be sent: without it nobody can confirm an address, and the desk is told so. */
  readonly mails: boolean
  readonly clock?: Clock
}

export interface Given {
  readonly about: string
  readonly parent: string | null
  readonly name: string
  readonly address: string
  readonly text: string
  /** A UUID, another for each form. */
  readonly form: string
  readonly language: string
  /** The site's address as its visitors know it. */
  readonly site: string
}

export type Taken =
  | { readonly ok: true; /** The secret of the author's page. */ readonly link: string }
  | { readonly ok: false; readonly reason: 'full' | 'repeated' }

/** So many wait at most, for their authors and for the desk: no flood makes the store larger than by some 20 MB. */
export const MOST_UNDECIDED = 2_000

/** Takes a reply in; the same form again is the same reply. */
export async function takeReply(store: Store, given: Given, { secrets, mails, clock = systemClock }: ReplyTools): Promise<Taken> {
  const { about, name, address, text, form, language, site } = given
  const known = await replyByForm(store, form)
  if (known) return { ok: true, link: secrets.link(known.key) }
  const refusal = await refusalOf(store, { about, text })
  if (refusal) return { ok: false, reason: refusal }
  const key = randomUUID()
  const link = secrets.link(key)
  const expires = moment(clock, mails ? REPLY_TIMES.toConfirm : REPLY_TIMES.addressUndecided)
  await store.transaction(
    async (queries) => {
      const reply = { ...OF_READERS, key, about, parent: await topOf(queries, given), name, text, digest: digestOf(text), form, language, state: mails ? 'unconfirmed' : 'held', sentAt: moment(clock) } as const
      if (!(await keepReply(queries, reply))) return
      await keepAddress(queries, key, { sealed: secrets.seal(address, key), site, deleteAt: expires })
      await keepLink(queries, { hash: hashOf(link), reply: key, expiresAt: expires })
      if (mails) await tell(queries, key, { notice: 'confirm', clock })
    },
    { lasting: true },
  )
  return { ok: true, link }
}

const OF_READERS = { side: null, capture: null, words: null }

async function refusalOf(queries: Queries, { about, text }: { about: string; text: string }): Promise<'full' | 'repeated' | null> {
  if (await isRepeated(queries, { about, digest: digestOf(text), anywhere: text.length > LONG })) return 'repeated'
  return (await undecided(queries)) >= MOST_UNDECIDED ? 'full' : null
}

// A shorter text ("I agree with Ana.") may be meant under two pages.
const LONG = 60

/** The same words are the same text, however they are spaced and capitalised. */
const digestOf = (text: string) => createHash('sha256').update(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()).digest('hex')

/** Threads are two deep: an answer to an answer stands beside it. */
async function topOf(queries: Queries, { about, parent }: Pick<Given, 'about' | 'parent'>): Promise<string | null> {
  const answered = parent === null ? null : await replyOf(queries, parent)
  return answered?.about === about && answered.state === 'approved' ? (answered.parent ?? answered.key) : null
}

/** What a side answers on the record: a place, and the words there. */
export interface SideGiven {
  readonly side: string
  readonly about: string
  readonly capture: string
  readonly words: string
  readonly text: string
  readonly form: string
  readonly language: string
}

/** Takes the answer of a verified side in. It is held as well: a secret link can be stolen, and words in a wrong mouth are the worst that can be. */
export async function takeSideReply(store: Store, { side, ...given }: SideGiven, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<Taken> {
  if ((await undecided(store)) >= MOST_UNDECIDED) return { ok: false, reason: 'full' }
  const reply: NewReply = { key: randomUUID(), parent: null, side, name: side, ...given, digest: digestOf(given.text), state: 'held', sentAt: moment(clock) }
  await store.transaction((queries) => keepReply(queries, reply), { lasting: true })
  return { ok: true, link: '' }
}

/** The reply of an author's link. */
export const replyOfLink = (store: Queries, link: string, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<Reply | null> => replyByLink(store, hashOf(link), moment(clock))

/** Its author has answered from the address: now the desk may decide. */
export async function confirmReply(store: Store, { key }: Reply, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<void> {
  await store.transaction(
    async (queries) => {
      const confirmed = await noteConfirmed(queries, key, moment(clock))
      const until = moment(clock, REPLY_TIMES.addressUndecided)
      if (confirmed) await keepUntil(queries, key, { address: until, link: until })
    },
    { lasting: true },
  )
}

/** Changes the words of a reply as long as its author may; what had been approved waits for the desk again. */
export async function editReply(store: Store, reply: Reply, text: string, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<boolean> {
  if (!isEditable(reply, clock.now())) return false
  const to = reply.state === 'approved' ? 'held' : reply.state
  return (await store.transaction((queries) => noteEdited(queries, reply.key, { from: [reply.state], to, at: moment(clock), text, digest: digestOf(text) }), { lasting: true })) !== null
}

/** Whether its author hears of answers: only who has confirmed the address can want it, and only as long as it is kept. */
export async function wishForAnswers(store: Store, { key, confirmedAt }: Reply, wants: boolean): Promise<void> {
  if (confirmedAt !== null) await noteWish(store, key, wants)
}

/** Takes a reply back for its author. */
export const takeBack = (store: Store, { key }: Reply, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<void> =>
  store.transaction((queries) => withdrawReply(queries, key, moment(clock)), { lasting: true })

/** Brings what a reader has against a reply to the desk. */
export const report = (store: Store, { reply, text, form }: { reply: string; text: string; form: string }, { clock = systemClock }: Pick<ReplyTools, 'clock'>): Promise<void> =>
  addReport(store, { reply, text, form, sentAt: moment(clock) })

export type Decision = 'approved' | 'refused' | 'removed'

/** From which states the desk may bring a reply where. What is approved again after reports stays as it is. */
const FROM: { readonly [to in Decision]: readonly ReplyState[] } = {
  approved: ['held', 'approved', 'refused', 'removed'],
  refused: ['unconfirmed', 'held'],
  removed: ['approved'],
}

/** What the desk decides: its author is told, and reports are settled. Null where the reply is in no state for it. */
export async function decideReply(store: Store, key: string, { to, reason, clock = systemClock }: { to: Decision; reason: string | null; clock?: Clock }): Promise<Reply | null> {
  return store.transaction(
    async (queries) => {
      const before = await replyOf(queries, key)
      const decided = before && (await noteDecided(queries, key, { from: FROM[to], to, at: moment(clock), reason }))
      if (!decided) return null
      await settleReports(queries, key, moment(clock))
      await keepUntil(queries, key, { address: moment(clock, REPLY_TIMES.addressDecided), link: moment(clock, REPLY_TIMES.linkDecided) })
      if (before.state === to) return decided
      if (decided.confirmedAt !== null) await tell(queries, key, { notice: to, clock })
      if (to === 'approved' && decided.parent !== null) await tell(queries, decided.parent, { notice: 'answered', by: key, clock })
      return decided
    },
    { lasting: true },
  )
}

/** A job whose payload says whom to tell of what: the address stays where it is until the mail is written. */
async function tell(queries: Queries, reply: string, { notice, by = '', clock }: { notice: Notice; /** The reply that it is about, where that is another. */ by?: string; clock: Clock }): Promise<void> {
  await addJobs(queries, [{ kind: 'mail', key: `${notice} ${reply} ${by}`.trim(), payload: { reply, notice }, host: null, runAt: moment(clock) }], moment(clock))
}
