import { Hono, type Context } from 'hono'
import { citedAt } from './cited-at.ts'
import { FORMS, isForm, type Cited } from './citations.ts'
import { atPlace, pathOf, pointPathOf, type AtPlace } from './at-place.ts'
import { citePage } from '../pages/cite-page.ts'
import { nothingPage } from '../pages/failures.ts'
import { sent } from '../pages/layout.ts'
import { PATHS, type Site } from '../site.ts'

/** Short permanent addresses: they lead to where the words are shown now, and say how to cite them. */
export function permanent(site: Site): Hono {
  const permanent = new Hono()
  for (const door of [STATEMENT, POINT]) {
    const at = door.path(':short')
    permanent.get(at, (c) => found(c, site, async (it) => led(c, (await door.leadsTo(it, site)) ?? pathOf(it))))
    permanent.get(`${at}/cite`, (c) => found(c, site, (it) => sent(c, citePage(citedAt(it, site.link(door.path(c.req.param('short')!)), site.notice), it, door.path(c.req.param('short')!)))))
    permanent.get(`${at}/:file{cite\\.\\w+}`, (c) => found(c, site, (it) => citation(c, citedAt(it, site.link(door.path(c.req.param('short')!)), site.notice))))
  }
  return permanent
}

interface Door {
  readonly path: (short: string) => string
  readonly leadsTo: (it: AtPlace, site: Site) => Promise<string | null>
}

const STATEMENT: Door = { path: PATHS.short, leadsTo: async () => null }
const POINT: Door = { path: PATHS.shortPoint, leadsTo: pointPathOf }

async function found(c: Context, site: Site, shown: (it: AtPlace) => Response | Promise<Response>): Promise<Response> {
  const it = await atPlace(c.req.param('short')!, site)
  return it ? shown(it) : nothingPage(c)
}

/** For good, as far as anybody may keep it: what is shown where may change with the next reading, so that the way is asked for anew. */
function led(c: Context, path: string): Response {
  c.header('cache-control', 'public, max-age=0, must-revalidate')
  return c.redirect(path, 308)
}

function citation(c: Context, cited: Cited): Response | Promise<Response> {
  const name = c.req.param('file')!.slice('cite.'.length)
  if (!isForm(name)) return nothingPage(c)
  const { type, write } = FORMS[name]
  return c.body(write(cited), 200, { 'content-type': type, 'cache-control': 'public, max-age=0, must-revalidate' })
}
