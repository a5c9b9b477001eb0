import { Hono, type Context } from 'hono'
import { embedded } from './embeds.ts'
import { problem } from '../serving/problem.ts'
import type { Route } from '../api/route.ts'
import { ROUTES } from '../api/routes.ts'
import { CARDS, cardOf } from './share-card.ts'
import { drawn } from './share-drawing.ts'
import { drawing, type Draw } from './share-image.ts'
import { PATHS, type Site } from '../site.ts'

/** What other sites show of a page: its picture, and a card with its words (oEmbed). */
export function sharing(site: Site): Hono {
  const sharing = new Hono()
  const draw = drawing()
  for (const route of ROUTES.filter(({ path }) => path in CARDS)) {
    const name = /\{(\w+)\}/.exec(route.path)![1]! // each of a single thing, named in its path
    sharing.get(`/share${route.path.replace(`{${name}}`, `:${name}{.+\\.png}`)}`, (c) => picture(c, { route, name, draw }, site))
  }
  sharing.get(PATHS.oembed, (c) => card(c, site))
  return sharing
}

interface Pictured {
  readonly route: Route
  readonly name: string
  readonly draw: Draw
}

const NOTHING = { status: 404, detail: 'There is nothing at this address.' } as const

async function picture(c: Context, { route, name, draw }: Pictured, site: Site): Promise<Response> {
  const asked = route.params.safeParse({ [name]: c.req.param(name)!.slice(0, -'.png'.length) })
  const found = asked.success ? await route.ask(site, asked.data as never) : null
  if (!found) return problem(NOTHING)
  const image = await draw(drawn(cardOf(route.path, found)!, c.get('frame').notice))
  if (!image) return problem({ status: 503, detail: 'Too many pictures are being drawn.' }, { 'retry-after': '5' })
  const lasts = c.req.query('v') === image.name ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
  return c.body(image.png, 200, { 'content-type': 'image/png', 'cache-control': lasts, etag: `"${image.name}"` })
}

async function card(c: Context, site: Site): Promise<Response> {
  const { url = '', format = 'json', maxwidth } = c.req.query()
  if (format !== 'json') return problem({ status: 501, detail: 'Cards are given as JSON alone.' })
  const embed = await embedded(url, site)
  if (!embed) return problem(NOTHING)
  const { width } = embed
  const body = { version: '1.0', type: 'rich', provider_name: 'Readout', provider_url: site.link('/'), cache_age: 3600, ...embed, width: Math.min(width, Number(maxwidth) || width) }
  return c.body(JSON.stringify(body), 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' })
}
