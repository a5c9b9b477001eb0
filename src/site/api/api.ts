import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { cors } from 'hono/cors'
import { noticed } from '../out/noticed.ts'
import { ninjsOf } from '../out/ninjs.ts'
import { openApi } from './openapi.ts'
import { misunderstood, problem, type Problem } from '../serving/problem.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'
import type { Site } from '../site.ts'

/** The API: everything in the table of routes, and the document that describes it. Read by anybody's page, written by nobody. */
export function api(site: Site): Hono {
  const api = new Hono()
  const document = JSON.stringify(openApi(ROUTES, site.link('')))
  api.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag', 'link', 'retry-after'] }))
  api.get('/openapi.json', (c) => c.body(document, 200, { 'content-type': 'application/json' }))
  api.get('/articles/:file{[0-9a-f]+\\.ninjs}', (c) => ninjs(c, site))
  for (const route of ROUTES) api.get(route.path.replace(/\{(\w+)\}/g, ':$1'), (c) => answer(c, route, site))
  return api
}

/** An article for newsrooms, which have a form of their own for it. */
async function ninjs(c: Context, site: Site): Promise<Response> {
  const found = await ninjsOf(c.req.param('file')!.replace(/\.ninjs$/, ''), site)
  return found ? c.json(found, 200, { 'cache-control': 'public, max-age=0, must-revalidate' }) : problem({ status: 404, detail: 'There is no such article.' })
}

const LD = 'application/ld+json'
const SUFFIX = '.jsonld'

/** Parse, ask, render. */
export async function answer(c: Context, route: Route, site: Site): Promise<Response> {
  const asked = parsed(c, route)
  if ('status' in asked) return problem(asked)
  const found = await route.ask(site, asked.values as never)
  if (found === null) return problem(route.nothing)
  c.header('cache-control', 'public, max-age=0, must-revalidate')
  const form = route.linked && (asked.isLinked || prefersLinked(c)) ? { body: noticed(route.linked(found as never, site), site), type: LD } : { body: found, type: 'application/json' }
  if (route.linked) c.header('vary', 'accept', { append: true })
  const next = 'next' in found && typeof found.next === 'string' ? nextPage(c, found.next) : null
  if (next) c.header('link', `<${next}>; rel="next"`)
  return c.body(JSON.stringify(form.body), 200, { 'content-type': form.type })
}

const prefersLinked = (c: Context) => accepts(c, { header: 'Accept', supports: ['application/json', LD], default: 'application/json' }) === LD

/** The address of the next page, relative to this one: nothing else of it changes. */
function nextPage(c: Context, cursor: string): string {
  const query = new URLSearchParams(c.req.query())
  query.set('cursor', cursor)
  return `?${query}`
}

type Asked = { readonly values: object; readonly isLinked: boolean }

/** What is asked, checked by the route's own shapes; or what is wrong with it, part by part. */
function parsed(c: Context, { params, query, linked }: Route): Asked | Problem {
  const named = Object.entries(c.req.param()) as [string, string][]
  const isLinked = linked !== null && named.some(([, value]) => value.endsWith(SUFFIX))
  const bare = Object.fromEntries(named.map(([name, value]) => [name, isLinked ? value.slice(0, -SUFFIX.length) : value]))
  const [path, rest] = [params.safeParse(bare), query.safeParse(c.req.query())]
  const issues = [path, rest].flatMap(({ error }) => error?.issues ?? [])
  if (issues.length > 0) return misunderstood(issues)
  return { values: { ...path.data, ...rest.data }, isLinked }
}
