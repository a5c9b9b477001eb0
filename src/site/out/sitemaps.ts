import { Hono, type Context } from 'hono'
import { html, raw } from 'hono/html'
import { articlesSince, MAPPED, mapFiles, mapRows, type Mapped, type MappedPage, type NewArticle } from '../../store/asked/site-map.ts'
import { problem } from '../serving/problem.ts'
import { PATHS, type Site } from '../site.ts'
import { xmlText } from './xml-text.ts'

/** What search engines visit: an index, files of at most 50,000 pages, and the articles of the last two days. */
export function sitemaps(site: Site, now: () => number): Hono {
  const sitemaps = new Hono()
  sitemaps.get('/sitemap.xml', async (c) => xml(c, String(await index(site))))
  sitemaps.get('/sitemaps/news.xml', async (c) => xml(c, String(await news(site, now()))))
  sitemaps.get('/sitemaps/:file', (c) => file(c, site))
  return sitemaps
}

const xml = (c: Context, body: string | ReadableStream) => c.body(body, 200, { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=600' })

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'

async function index({ store, link }: Site) {
  const files = await Promise.all(MAPPED.map(async (kind) => (await mapFiles(store, kind)).map((file) => `/sitemaps/${kind}-${file}.xml`)))
  return html`${raw(XML)}<sitemapindex xmlns="${SCHEMA}">${[...files.flat(), '/sitemaps/news.xml'].map((path) => html`<sitemap><loc>${link(path)}</loc></sitemap>\n`)}</sitemapindex>`
}

/** Takes "articles-1.xml". */
const FILE = new RegExp(`^(${MAPPED.join('|')})-([1-9]\\d{0,5})\\.xml$`)

async function file(c: Context, site: Site): Promise<Response> {
  const [, kind, number] = FILE.exec(c.req.param('file')!) ?? []
  const asked = { kind: kind as Mapped, file: Number(number) }
  const first = kind === undefined ? [] : await mapRows(site.store, { ...asked, after: 0 })
  return first.length === 0 ? problem({ status: 404, detail: 'There is no such sitemap.' }) : xml(c, ReadableStream.from(pagesOf(first, asked, site)).pipeThrough(new TextEncoderStream()))
}

const WAYS: { readonly [kind in Mapped]: (name: string) => string } = { articles: PATHS.article, meetings: PATHS.meeting }

/** Sent as it is read: fifty thousand pages are never in memory at once. */
async function* pagesOf(first: readonly MappedPage[], asked: { kind: Mapped; file: number }, { store, link }: Site): AsyncGenerator<string> {
  yield `${XML}<urlset xmlns="${SCHEMA}">\n`
  for (let rows = first; rows.length > 0; rows = await mapRows(store, { ...asked, after: rows.at(-1)!.number }))
    yield String(html`${rows.map(({ name, at }) => html`<url><loc>${link(WAYS[asked.kind](name))}</loc><lastmod>${at}</lastmod></url>\n`)}`)
  yield '</urlset>\n'
}

// So long search engines take an article for news.
const NEWS_MS = 48 * 3_600_000

async function news({ store, link }: Site, now: number) {
  const articles = await articlesSince(store, new Date(now - NEWS_MS).toISOString())
  return html`${raw(XML)}<urlset xmlns="${SCHEMA}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map((it) => newsPage(it, link))}</urlset>
`
}

/** The page's own day, which is when it came to us: the story's is its publisher's. */
const newsPage = ({ capture, headline, fetchedAt }: NewArticle, link: Site['link']) => html`<url><loc>${link(PATHS.article(capture))}</loc><news:news><news:publication><news:name>Readout</news:name><news:language>en</news:language></news:publication><news:publication_date>${fetchedAt}</news:publication_date><news:title>${xmlText(headline ?? 'Without a headline')}</news:title></news:news></url>
`
