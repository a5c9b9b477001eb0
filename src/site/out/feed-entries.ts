// What is followed and is no search: the steps of a claim, who claims what by an agreement, the log of corrections.
import { newestArticles } from '../../store/asked/asked-by-site.ts'
import { decidedAt } from '../../store/asked/decided-at.ts'
import { shownReplies } from '../../store/replies/replies-shown.ts'
import { parsedStatementKey } from '../../store/statement-key.ts'
import { agreementTold } from '../told/agreement-told.ts'
import { claimTold } from '../told/claim-told.ts'
import { correctionsTold } from '../told/corrections-told.ts'
import type { Entry } from './feed.ts'
import { subjectOf } from '../replies/replies-about.ts'
import { replyTold } from '../replies/routes-replies.ts'
import { PATHS, type Site } from '../site.ts'

interface Saying {
  readonly capture: string
  readonly statement: string | null
  readonly at: string | null
  readonly outlet?: string | null
  readonly title: string
  readonly words: string
  readonly data: object
}

/** The way of a claim, step by step. */
export async function claimEntries(key: string, site: Site): Promise<Entry[] | null> {
  const claim = parsedStatementKey(key) ? await claimTold(key, site) : null
  return claim && dated(claim.trail.steps.map((it) => ({ ...it, title: `${STEPS[it.kind]}: ${it.by ?? it.outlet ?? 'not named'}`, data: it })), site)
}

const STEPS = { report: 'First seen by us', repeat: 'Repeated', copy: 'Copied', denial: 'Denied' } as const

/** Who claims what of whom by an agreement. */
export async function agreementEntries(name: string, site: Site): Promise<Entry[] | null> {
  const agreement = await agreementTold(name, site)
  return agreement && dated(agreement.claimed.map((it) => ({ ...it, title: `${it.by ?? 'Speaker not named'}: ${it.claim}${it.of === null ? '' : ` by ${it.of}`}`, data: it })), site)
}

/** What has no date has no place in a feed; its page has it. */
async function dated(sayings: readonly Saying[], site: Site): Promise<Entry[]> {
  const decided = await decidedAt(site.store, sayings.map(({ capture }) => capture))
  return sayings.flatMap((it) => (it.at === null ? [] : [entryOf(it, it.at, { site, decided })])).toSorted((a, b) => (a.published > b.published ? -1 : 1))
}

function entryOf({ capture, statement, outlet = null, title, words, data }: Saying, at: string, { site, decided }: { site: Site; decided: ReadonlyMap<string, string> }): Entry {
  const link = site.link(statement === null ? PATHS.article(capture) : PATHS.statement(statement))
  const published = instant(at)
  const later = decided.get(statement ?? '') ?? ''
  return { id: link, link, title, text: words, author: outlet, topics: [], published, updated: later > published ? later : published, data }
}

/** A day is its beginning; a time without a zone is taken for UTC. */
const instant = (at: string) => new Date(/T[\d:.]+$/.test(at) ? `${at}Z` : at).toISOString()

/** The texts of an outlet, as they come in; null where there is no such outlet. */
export async function outletEntries(outlet: string, { store, link }: Site): Promise<Entry[] | null> {
  const page = await newestArticles(store, { outlet, limit: MOST })
  const entries = page!.items.map(({ capture, headline, byline, fetchedAt, statements, section, ...it }): Entry => { // null is for a cursor, and there is none
    const [at, credit] = [link(PATHS.article(capture)), it.creditedTo ?? it.outlet]
    const text = [credit, byline, `${statements} statements`].filter((part) => part !== null).join(' · ')
    return { id: at, link: at, title: headline ?? 'Without a headline', text, author: byline ?? credit, topics: section === null ? [] : [section], published: fetchedAt, updated: fetchedAt, data: { capture, headline, byline, statements, ...it } }
  })
  return entries.length > 0 ? entries : null
}

/** What readers and sides answer on a page, once the desk has approved it: their names and words, and nothing else of them. Null where there is no such page. */
export async function replyEntries(about: string, site: Site): Promise<Entry[] | null> {
  if (!(await subjectOf(site.store, about))) return null
  const page = await shownReplies(site.store, { about, limit: MOST })
  return page!.items.map((it) => replyTold(it, site)).map((it) => ({ // null is for a cursor, and there is none
    ...{ id: it.link, link: it.link, title: it.side ?? it.name, text: it.text, author: it.side ?? it.name, topics: [] },
    ...{ published: it.sentAt, updated: it.editedAt ?? it.sentAt, data: it },
  }))
}

const MOST = 50

/** What people put right, and what was taken back of it. */
export async function correctionEntries(site: Site): Promise<Entry[]> {
  const page = await correctionsTold({ limit: MOST }, site)
  return page!.items.map((it) => ({ // null is for a cursor, and there is none
    ...{ id: `urn:uuid:${it.key}`, link: it.link, title: `${it.undone === null ? 'Corrected' : 'Taken back'}: ${it.field}`, author: it.by, topics: [it.field] },
    ...{ text: [it.words, `${shown(it.was)} → ${shown(it.value)}`, it.reason].filter((part) => part !== null).join('\n'), published: it.at, updated: it.undone ?? it.at, data: it },
  }))
}

const shown = (value: unknown) => (value === null || value === undefined ? 'unknown' : typeof value === 'string' ? value : JSON.stringify(value))
