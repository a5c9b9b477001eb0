import { html, raw } from 'hono/html'
import type { Agreements, ListedMeetings, Names, Outlets } from '../api/schemas.ts'
import type { Claims, Pairs, Topics } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { meetingCard } from './front.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import { more, type Query } from './more.ts'
import { period } from './pair-page.ts'
import { timeline } from './timeline.ts'

type Section = 'meetings' | 'names' | 'pairs' | 'topics' | 'agreements' | 'claims' | 'outlets'
type Part = { readonly next: string | null }

/** The list that opens a section. */
function opening(section: Section, about: string | null, lists: Html, { next }: Part, query: Query): Page {
  const title = words().sections[section]
  return { title, body: html`<header class="head"><h1>${title}</h1>${about !== null && html`<p class="credit">${about}</p>`}</header>${lists}${more(next, query)}` }
}

const orNothing = (items: readonly unknown[], list: Html): Html => (items.length > 0 ? list : html`<p class="empty">${words().sections.nothing}</p>`)

export const meetingsPage = (page: Given<typeof ListedMeetings>, query: Query): Page =>
  opening('meetings', null, orNothing(page.items, html`${timeline(page.items)}<section><h2>${words().sections.latestMeetings}</h2><ul class="cards">${page.items.map((it) => meetingCard(it))}</ul></section>`), page, query)

type NameLine = Given<typeof Names>['items'][number]

/** Of many names those of one kind, from some letter on. */
export const namesPage = (page: Given<typeof Names>, query: Query): Page =>
  opening('names', words().sections.aboutNames, html`${kindsOfNames(query)}${orNothing(page.items, html`<ul class="list columned">${page.items.map(nameLine)}</ul>`)}`, page, query)

function kindsOfNames({ kind = '', start = '' }: Query): Html {
  const say = words().names
  return html`<nav class="links" aria-label="${say.which}">${Object.entries(say.many).map(([it, name]) => html`<a href="/names?kind=${it}" ${it === kind && raw('aria-current="page"')}>${name}</a> `)}</nav>
<form class="filters" action="/names">${kind && html`<input type="hidden" name="kind" value="${kind}">`}<label>${say.from} <input name="start" value="${start}" maxlength="500"></label><button>${say.show}</button></form>`
}

const nameLine = ({ name, link, sides, roles, articles }: NameLine): Html =>
  line(new URL(link).pathname, bdi(name), [roles.length > 0 && bdi(roles.slice(0, MOST_ROLES).join(', ')), sides.length > 0 && bdi(sides.join(', ')), words().sections.articles(articles)])

// Some are called by a dozen; their page has all.
const MOST_ROLES = 2

type PairLine = Given<typeof Pairs>['items'][number]

export const pairsPage = (page: Given<typeof Pairs>, busiest: readonly PairLine[], query: Query): Page =>
  opening('pairs', words().sections.aboutPairs, orNothing(page.items, html`${headed(words().sections.busiest, busiest.map(pairLine))}${headed(words().sections.alphabet, page.items.map(pairLine))}`), page, query)

const headed = (title: string, lines: readonly Html[]): Html | '' => (lines.length > 0 ? html`<section><h2>${title}</h2><ul class="list columned">${lines}</ul></section>` : '')

const pairLine = ({ parties, rounds, ...days }: PairLine): Html => line(PATHS.pair(parties), listed(parties), [words().sections.rounds(rounds), period(days)])

const line = (path: string, name: Html, about: readonly (Html | string | null | false)[]): Html => html`<li><a href="${path}">${name}</a><p>${dotted(about)}</p></li>`

type TopicLine = Given<typeof Topics>['items'][number]

export const topicsPage = (page: Given<typeof Topics>, latest: readonly TopicLine[], query: Query): Page =>
  opening('topics', words().sections.aboutTopics, orNothing(page.items, html`${headed(words().sections.latelyMost, latest.map(topicLine))}${headed(words().sections.alphabet, page.items.map(topicLine))}`), page, query)

const topicLine = ({ name, articles, statements }: TopicLine): Html => line(PATHS.topic(name), bdi(name), [words().sections.articles(articles), words().common.statements(statements)])

export const agreementsPage = (page: Given<typeof Agreements>, query: Query): Page =>
  opening('agreements', words().sections.aboutAgreements, orNothing(page.items, html`<ul class="list columned">${page.items.map(({ name, articles, claims }) => line(PATHS.agreement(name), bdi(name), [words().sections.articles(articles), words().sections.claimed(claims)]))}</ul>`), page, query)

export const outletsPage = (page: Given<typeof Outlets>, query: Query): Page =>
  opening('outlets', words().sections.aboutOutlets, orNothing(page.items, html`<ul class="list columned">${page.items.map(({ name, articles, ...days }) => line(PATHS.outlet(name), bdi(name), [words().sections.articles(articles), period(days)]))}</ul>`), page, query)

export const claimsPage = (page: Given<typeof Claims>, query: Query): Page =>
  opening('claims', words().sections.aboutClaims, orNothing(page.items, html`<ul class="list">${page.items.map(claimLine)}</ul>`), page, query)

function claimLine({ key, words: said, speaker, topic, independent, copies, denials }: Given<typeof Claims>['items'][number]): Html {
  const say = words()
  return line(PATHS.claim(key), bdi(said), [speaker && bdi(speaker), topic && bdi(topic), say.common.sources(independent), copies > independent && say.common.texts(copies), denials > 0 && say.sections.denials(denials)])
}
