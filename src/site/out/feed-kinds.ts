import type { FeedKind } from '../../reading/feed-addresses.ts'
import { decidedAt } from '../../store/asked/decided-at.ts'
import { searchStatements, type Search } from '../../store/asked/search.ts'
import { shortened } from '../../text/shortened.ts'
import { pathOfAbout } from '../replies/routes-replies.ts'
import { agreementEntries, claimEntries, correctionEntries, outletEntries, replyEntries } from './feed-entries.ts'
import type { Entry } from './feed.ts'
import { says, type Said } from '../sayings.ts'
import { PATHS, type Site } from '../site.ts'
import { foundStatement } from '../told/statements.ts'

/** How the feeds of a kind come about. */
interface Kind {
  readonly title: (id: string) => string
  /** The page that shows the same. */
  readonly home: (id: string) => string
  /** The newest first; null where there is no such thing. */
  readonly entries: (id: string, site: Site) => Promise<readonly Entry[] | null>
  /** Whether it is of something, which has a name. */
  readonly named: boolean
  /** Whether hubs are told of its news (reading/pings.ts): no other feed says that one is. */
  readonly told: boolean
}

export const MOST = 50

function searched(title: Kind['title'], home: Kind['home'], search: (id: string) => Search | null): Kind {
  const entries: Kind['entries'] = async (id, site) => {
    const asked = search(id)
    return asked && statementsFound(asked, site)
  }
  return { title, home, named: search.length > 0, told: true, entries }
}

/** The feeds, by what they are of. Any other search has its own as well: /feeds/search.atom?… */
export const KINDS: { readonly [kind in FeedKind]: Kind } = {
  site: searched(() => 'Readout', () => '/', () => ({})),
  denials: searched(() => 'Denials', () => '/search?denies=true', () => ({ denies: true })),
  pair: searched((id) => id.split('|').join(' and '), (id) => PATHS.pair(id.split('|')), pairSearch),
  party: searched((id) => id, PATHS.name, (side) => ({ side })),
  person: searched((id) => id, PATHS.name, (speaker) => ({ speaker })),
  topic: searched((id) => id, PATHS.topic, (topic) => ({ topic })),
  agreement: { title: (name) => name, home: PATHS.agreement, named: true, told: true, entries: agreementEntries },
  claim: { title: () => 'The trail of a claim', home: PATHS.claim, named: true, told: false, entries: claimEntries },
  outlet: { title: (name) => name, home: PATHS.outlet, named: true, told: false, entries: outletEntries },
  replies: { title: () => 'Replies', home: (about) => `${pathOfAbout(about)}#replies`, named: true, told: false, entries: replyEntries },
  corrections: { title: () => 'Corrections', home: () => '/corrections', named: false, told: true, entries: (_, site) => correctionEntries(site) },
}

/** Null for what is no pair. */
function pairSearch(id: string): Search | null {
  const [one, other, ...rest] = id.split('|')
  return one && other && rest.length === 0 ? { pair: [one, other] } : null
}

/** Statements as entries: each changes when somebody decides on it. */
export async function statementsFound(search: Search, site: Site): Promise<Entry[]> {
  const page = await searchStatements(site.store, { ...search, newestFirst: true, limit: MOST })
  const items = page!.items.map((it) => foundStatement(it, site)) // null is for a cursor, and there is none
  const decided = await decidedAt(site.store, items.map(({ article }) => article.capture))
  return items.map((it) => statementEntry(it, decided.get(it.key)))
}

function statementEntry(it: Said, decided = ''): Entry {
  const { link, speaker, verb, words, topic, article: { outlet, fetchedAt } } = it
  const title = `${speaker ?? 'Speaker not named'} (${verb}): ${shortened(words, LONGEST_TITLE)}`
  return { id: link, link, title, text: says(it), author: outlet, topics: topic === null ? [] : [topic], published: fetchedAt, updated: decided > fetchedAt ? decided : fetchedAt, data: it }
}

const LONGEST_TITLE = 100
