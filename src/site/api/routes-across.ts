// The questions on what is made across articles: pairs of parties, topics, agreements, claims, outlets, corrections, measures.
import { pairs } from '../../store/asked/asked-pairs.ts'
import { topics } from '../../store/asked/asked-topics.ts'
import { agreementTold } from '../told/agreement-told.ts'
import { claimTold, latestClaims } from '../told/claim-told.ts'
import { correctionsTold } from '../told/corrections-told.ts'
import { measures } from '../told/measures.ts'
import { outletTold } from '../told/outlet-told.ts'
import { pairListed, pairTold } from '../told/pair-told.ts'
import { list, no, paged, single, type Route } from './route.ts'
import * as across from './schemas-across.ts'
import { Listing, NameGiven } from './schemas.ts'
import { PATHS } from '../site.ts'
import { topicTold } from '../told/topic-told.ts'

export const ACROSS: readonly Route[] = [
  single({
    path: '/agreements/{name}',
    summary: 'One agreement: who mentions it, and who claims what of whom by it.',
    params: NameGiven,
    answer: across.AgreementCard,
    nothing: no('agreement'),
    ask: (site, { name }) => agreementTold(name, site),
  }),
  list({
    path: '/pairs',
    summary: 'The pairs of parties that talked with each other, in the order of the alphabet.',
    query: Listing,
    answer: across.Pairs,
    ask: async (site, asked) => paged(await pairs(site.store, asked), (it) => pairListed(it, site)),
  }),
  single({
    path: '/pairs/{pair}',
    summary: 'Two parties: their rounds, what changed between them, and what they claim of and announce to each other.',
    params: across.PairKey,
    answer: across.PairCard,
    nothing: no('pair'),
    ask: (site, { pair }) => pairTold(pair, site),
  }),
  list({
    path: '/topics',
    summary: 'What statements are about, in the order of the alphabet.',
    query: Listing,
    answer: across.Topics,
    ask: async (site, asked) => paged(await topics(site.store, asked), (it) => ({ ...it, link: site.link(PATHS.topic(it.name)) })),
  }),
  single({
    path: '/topics/{name}',
    summary: 'One topic: who speaks on it, and the meetings where it came up.',
    params: NameGiven,
    answer: across.TopicCard,
    nothing: no('topic'),
    ask: (site, { name }) => topicTold(name, site),
  }),
  list({
    path: '/claims',
    summary: 'The claims of the latest meetings that have a trail: told by several, denied, or with somebody named as the first.',
    query: across.Latest,
    answer: across.Claims,
    ask: async (site, { limit }) => ({ items: await latestClaims(limit, site), next: null }),
  }),
  single({
    path: '/claims/{key}',
    summary: 'One claim and its trail: who had it first of those read here, who repeated, copied or denied it.',
    params: across.ClaimKey,
    answer: across.ClaimCard,
    nothing: no('claim'),
    ask: (site, { key }) => claimTold(key, site),
  }),
  single({
    path: '/outlets/{name}',
    summary: 'One outlet: whose it is, what it published, how often it was first, copied and corrected.',
    params: NameGiven,
    answer: across.OutletCard,
    nothing: no('outlet'),
    ask: (site, { name }) => outletTold(name, site),
  }),
  list({
    path: '/corrections',
    summary: 'The log of corrections, the latest first: what the machine had read and what a person put in its place.',
    query: across.CorrectionSearch,
    answer: across.Corrections,
    ask: (site, asked) => correctionsTold(asked, site),
  }),
  list({
    path: '/measures',
    summary: 'How well Readout reads: each measured figure with its test set and date.',
    query: across.Nothing,
    answer: across.Measures,
    ask: async () => ({ items: measures(), next: null }),
  }),
]
