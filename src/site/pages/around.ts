// The pages on what is made across articles: each answer of the API as a page, with what stands beside it.
import { newestArticles } from '../../store/asked/asked-by-site.ts'
import { busiestPairs } from '../../store/asked/asked-pairs.ts'
import { latestTopics } from '../../store/asked/asked-topics.ts'
import { searchStatements, type Search } from '../../store/asked/search.ts'
import { listedArticle } from '../told/articles.ts'
import { pairListed } from '../told/pair-told.ts'
import type { Said } from '../sayings.ts'
import type { OutletCard, PairCard, Pairs, TopicCard, Topics } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import { foundStatement, type Given } from '../told/statements.ts'
import { agreementPage } from './agreement-page.ts'
import { claimPage } from './claim-page.ts'
import { correctionsPage } from './corrections-page.ts'
import type { Page } from './layout.ts'
import type { Query } from './more.ts'
import { outletPage } from './outlet-page.ts'
import { pairPage } from './pair-page.ts'
import { agreementsPage, claimsPage, meetingsPage, namesPage, outletsPage, pairsPage, topicsPage } from './sections.ts'
import { topicPage } from './topic-page.ts'

/** An answer as a page; of a list, with what was asked. */
export type Paging = (found: never, site: Site, query: Query) => Page | Promise<Page>

const BESIDE = { statements: 10, articles: 12, pairs: 12, topics: 30 }

export const AROUND: { readonly [path: string]: Paging } = {
  '/meetings': (page: Parameters<typeof meetingsPage>[0], _site, query) => meetingsPage(page, query),
  '/names': (page: Parameters<typeof namesPage>[0], _site, query) => namesPage(page, query),
  '/pairs': async (page: Given<typeof Pairs>, { store, link }, query) => pairsPage(page, isFirst(query) ? (await busiestPairs(store, BESIDE.pairs)).map((it) => pairListed(it, { link })) : [], query),
  '/pairs/{pair}': async (card: Given<typeof PairCard>, site) => pairPage(card, await latest(site, { pair: [card.parties[0]!, card.parties[1]!] })),
  '/topics': async (page: Given<typeof Topics>, { store, link }, query) => topicsPage(page, isFirst(query) ? (await latestTopics(store, BESIDE.topics)).map((it) => ({ ...it, link: link(PATHS.topic(it.name)) })) : [], query),
  '/topics/{name}': async (card: Given<typeof TopicCard>, site) => topicPage(card, await latest(site, { topic: card.name })),
  '/agreements': (page: Parameters<typeof agreementsPage>[0], _site, query) => agreementsPage(page, query),
  '/agreements/{name}': agreementPage,
  '/claims': (page: Parameters<typeof claimsPage>[0], _site, query) => claimsPage(page, query),
  '/claims/{key}': claimPage,
  '/outlets': (page: Parameters<typeof outletsPage>[0], _site, query) => outletsPage(page, query),
  '/outlets/{name}': async (card: Given<typeof OutletCard>, site) => outletPage(card, await textsOf(card.name, site)),
  '/corrections': (page: Parameters<typeof correctionsPage>[0], _site, query) => correctionsPage(page, query),
}

const isFirst = ({ cursor }: Query): boolean => cursor === undefined

async function latest(site: Site, search: Search): Promise<Said[]> {
  const found = await searchStatements(site.store, { ...search, limit: BESIDE.statements })
  return found!.items.map((it) => foundStatement(it, site)) // null is for a cursor, and there is none
}

async function textsOf(outlet: string, site: Site) {
  const found = await newestArticles(site.store, { outlet, limit: BESIDE.articles })
  return found!.items.map((it) => listedArticle(it, site)) // null is for a cursor, and there is none
}
