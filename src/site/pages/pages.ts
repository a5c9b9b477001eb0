import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { newestArticles, shownRecord } from '../../store/asked/asked-by-site.ts'
import type { TalkTold } from '../../reading/talk-told.ts'
import { talks, toldOfTalks } from '../../store/asked/asked-of-talks.ts'
import { busiestPairs } from '../../store/asked/asked-pairs.ts'
import { searchStatements } from '../../store/asked/search.ts'
import { articleShown, listedArticle } from '../told/articles.ts'
import { ABOUT } from '../out/about.ts'
import { answer } from '../api/api.ts'
import { glanceOf } from '../told/glance.ts'
import { listedMeeting } from '../told/meeting-told.ts'
import { measures } from '../told/measures.ts'
import { misunderstood } from '../serving/problem.ts'
import type { Route } from '../api/route.ts'
import { draftOf } from '../sharing/draft.ts'
import { permanent } from '../sharing/permanent.ts'
import { ROUTES, searchOf } from '../api/routes.ts'
import { cardOf } from '../sharing/share-card.ts'
import { StatementSearch, type Meeting, type NameCard, type Statement } from '../api/schemas.ts'
import { NOBODY, PATHS, type Site } from '../site.ts'
import { called } from '../told/called.ts'
import { foundStatement, type Given } from '../told/statements.ts'
import { aboutPage } from './about-page.ts'
import { AROUND, type Paging } from './around.ts'
import { nothingPage, notUnderstoodPage } from './failures.ts'
import { dataPage } from './data-page.ts'
import { front } from './front.ts'
import { leading } from './leading.ts'
import { sent } from './layout.ts'
import { articleReplied, meetingReplied, statementAnswered } from './replied.ts'
import { replyPage } from './replies.ts'
import { methodPage } from './method-page.ts'
import type { Query } from './more.ts'
import { besideName } from './name-beside.ts'
import { namePage } from './name-page.ts'
import { searchPage } from './search-page.ts'
import { statementPage } from './statement-page.ts'

const FRONT = { meetings: 6, pairs: 5, articles: 8, statements: 8, statementsAsked: 60, ofOneArticle: 2 }

/** The pages: what the API answers, for people. A resource's page is at its permanent address, which also gives it to programs. */
export function pages(site: Site): Hono {
  const pages = new Hono()
  pages.get('/', async (c) => sent(c, front(await latest(site), c.get('frame').adds)))
  pages.get('/search', (c) => search(c, site))
  pages.get('/method', (c) => sent(c, methodPage(measures())))
  pages.get('/data', (c) => sent(c, dataPage()))
  pages.get('/about', (c) => sent(c, aboutPage(c.get('frame').operator ?? NOBODY)))
  pages.route('/', permanent(site))
  pages.get('/articles/:capture{[0-9a-f]{20}}/draft.md', (c) => draft(c, site))
  for (const [path, page] of Object.entries(PAGES)) pages.get(path.replace(/\{(\w+)\}/g, ':$1'), (c) => resource(c, { path, page }, site))
  return pages
}

async function latest(site: Site) {
  const [meetings, articles, statements, pairs] = await Promise.all([
    talks(site.store, { limit: FRONT.meetings }),
    newestArticles(site.store, { limit: FRONT.articles }),
    searchStatements(site.store, { limit: FRONT.statementsAsked }),
    busiestPairs(site.store, FRONT.pairs),
  ])
  const told = await toldOfTalks(site.store, meetings!.items.map(({ id }) => id)) // null is for a cursor, and there is none
  return {
    meetings: meetings!.items.map((it) => ({ ...listedMeeting(it, site), glance: glanceIn(told.get(it.id)) })),
    pairs,
    articles: articles!.items.map((it) => listedArticle(it, site)),
    statements: leading(statements!.items, FRONT).map((it) => foundStatement(it, site)),
  }
}

const glanceIn = (told: unknown) => (told ? glanceOf((told as TalkTold).accounts) : null) // as reading/ made it

/** An article's points to be checked, as a text. */
async function draft(c: Context, site: Site): Promise<Response> {
  const capture = c.req.param('capture')!
  const shown = await shownRecord(site.store, capture)
  return shown ? c.text(draftOf(articleShown(capture, shown, site), site), 200, { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' }) : nothingPage(c)
}

async function search(c: Context, site: Site): Promise<Response> {
  const given = givenIn(c)
  const asked = StatementSearch.safeParse(given)
  if (!asked.success) return notUnderstoodPage(c, misunderstood(asked.error.issues).errors)
  const page = await searchStatements(site.store, searchOf(asked.data))
  if (!page) return nothingPage(c)
  const { text, cursor } = asked.data
  const names = text === undefined || cursor !== undefined ? [] : await called(text, page.items, site.store)
  return sent(c, searchPage({ given, items: page.items.map((it) => foundStatement(it, site)), next: page.next, called: names }))
}

/** The page of each resource that has one. */
const PAGES: { readonly [path: string]: Paging } = {
  ...AROUND,
  '/statements/{key}': async (statement: Given<typeof Statement>, site) => statementPage(await statementAnswered(statement, site), site.replies !== null),
  '/replies/{key}': replyPage,
  '/articles/{capture}': articleReplied,
  '/meetings/{id}': meetingReplied,
  '/names/{name}': async (card: Given<typeof NameCard>, site) => namePage(card, await besideName(card, site)),
}

const FORMS = ['text/html', 'application/ld+json', 'application/json']

interface Resource {
  readonly path: string
  readonly page: (typeof PAGES)[string]
}

/** Where something is now that was asked for by an id it had before two turned out to be one. */
const MOVED: { readonly [path: string]: ((found: never, asked: string) => string | null) | undefined } = {
  '/meetings/{id}': ({ id }: Given<typeof Meeting>, asked) => (id === asked ? null : PATHS.meeting(id)),
  '/names/{name}': ({ id, name, side, variants }: Given<typeof NameCard>, asked) =>
    id === null || [id, name, `${name} (${side})`, ...variants].some((it) => it.toLowerCase() === asked.toLowerCase()) ? null : PATHS.name(id),
}

async function resource(c: Context, { path, page }: Resource, site: Site): Promise<Response> {
  const route = ROUTES.find((it) => it.path === path)!
  const form = accepts(c, { header: 'Accept', supports: FORMS, default: 'text/html' })
  if (form !== 'text/html' || c.req.path.endsWith('.jsonld')) return answer(c, route, site)
  c.header('vary', 'accept', { append: true })
  const given = givenIn(c)
  const asked = route.params.extend(route.query.shape).safeParse({ ...known(given, route), ...c.req.param() })
  const found = asked.success ? await route.ask(site, asked.data as never) : null
  const moved = found && MOVED[path]?.(found as never, Object.values(c.req.param())[0]!)
  if (moved) return c.redirect(moved, 301)
  return found ? sent(c, { about: ABOUT[path]?.(found as never), share: cardOf(path, found), ...(await page(found as never, site, given)) }) : nothingPage(c)
}

/** What the route knows of it; the rest is about how the page is shown. */
const known = (given: Query, { query }: Route) => Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(query.shape, name)))

/** What is asked of a page, without fields that were left empty, and how it is told. */
const givenIn = (c: Context) => Object.fromEntries(Object.entries(c.req.query()).filter(([name, value]) => value !== '' && name !== 'lang'))
