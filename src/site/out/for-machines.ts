// What the site itself says to machines, and the list of what it reads.
import { Hono } from 'hono'
import { opmlOf } from '../../article/opml.ts'
import { feedsFollowed } from '../../store/work/feeds.ts'
import type { Site } from '../site.ts'

/** What the operator lets machines do with the site. */
export interface Openness {
  /** Whether search engines may show it. */
  readonly indexed: boolean
  /** Whether its pages may be mined for text and data. Most of their words are somebody else's, who may have reserved that. */
  readonly mined: boolean
}

export const OPENNESS: Openness = { indexed: true, mined: false }

export function forMachines(site: Site, { indexed, mined }: Openness): Hono {
  const machines = new Hono()
  const robots = indexed ? ['Disallow: /search', 'Disallow: /api/', 'Allow: /', '', `Sitemap: ${site.link('/sitemap.xml')}`] : ['Disallow: /']
  machines.get('/robots.txt', (c) => c.text(`${['User-agent: *', ...robots].join('\n')}\n`, 200, KEPT))
  // https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
  machines.get('/.well-known/tdmrep.json', (c) => c.json([{ location: '/', 'tdm-reservation': mined ? 0 : 1 }], 200, KEPT))
  machines.get('/sources.opml', async (c) => c.body(opmlOf((await feedsFollowed(site.store)).filter(({ url }) => !SECRET.test(url)), 'What Readout reads'), 200, { ...KEPT, 'content-type': 'text/x-opml; charset=utf-8' }))
  return machines
}

// Takes "https://me:word@paper.example/feed" and "…/feed?token=abc", which are the operator's own; leaves "…/?feed=rss2".
const SECRET = /^\w+:\/\/[^/]*@|[?&][^=&]*(?:token|key|secret|auth|pass|user)[^=&]*=/i

const KEPT = { 'cache-control': 'public, max-age=3600' }
