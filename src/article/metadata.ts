import { hostOf, isFrontPage, webAddress } from './address.ts'
import { pageByline } from './page-byline.ts'
import { claimsOf, type Claims } from './claims.ts'
import type { DateHabits } from './dates.ts'
import type { Document } from './dom.ts'
import { headlineOf } from './headline.ts'
import { stringOf } from './json-ld.ts'
import { declaredLanguage, languageOf } from './language.ts'
import { markup, type Markup } from './markup.ts'
import { datesOf } from './published.ts'
import { sectionOf } from './section.ts'
import { namesSite, outletOf, ownLabel, siteOf } from './site-name.ts'

/** What a page says about its article. Null is not known: nothing here guesses. */
export interface Metadata {
  readonly headline: string | null
  /** "Ann Lee, Bo Ek". */
  readonly byline: string | null
  /** ISO 8601, a day or a moment, on the calendar of the page's readers. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly outlet: string | null
  /** The canonical address. */
  readonly url: string | null
  /** Whose story the markup says it is, when not the outlet's own. */
  readonly creditedTo: string | null
  readonly description: string | null
  readonly image: string | null
}

export interface MetadataOptions {
  /** Where the page came from. */
  readonly url?: string | null
}

/**
 * A page in, what it says about its article out: from linked data, metas, microdata and the lines around
 * the headline, weighed against each other. It looks at no body text; `credits.ts` reads what is told there.
 */
export function metadata(document: Document, { url = null }: MetadataOptions = {}): Metadata {
  const page = markup(document)
  const claims = claimsOf(page)
  const from = webAddress(url)
  const address = canonicalAddress(page, claims, from)
  const host = hostOf(from ?? address)
  const outlet = outletOf(claims, host)
  const siteNames = [outlet, ...claims.metas('og:site_name'), ...claims.publishers, host && ownLabel(host), host].filter((name): name is string => name !== null && name.length <= LONGEST_NAME)
  const headline = headlineOf(page, claims, siteNames)
  const tag = declaredLanguage(page, claims)
  return {
    headline: headline?.text ?? null,
    byline: pageByline(page, claims, { headline, siteNames }),
    ...datesOf(page, claims, { headline, habits: dateHabits(tag, host), url: from ?? address }),
    section: sectionOf(page, claims, { headline: headline?.text ?? null, siteNames }),
    language: languageOf(page, claims, headline?.text ?? null),
    outlet,
    url: address,
    creditedTo: creditOf(claims, { address, from, siteNames }),
    description: claims.meta('og:description', 'description', 'twitter:description', 'dc.description') ?? stringOf(claims.article['description']),
    image: webAddress(claims.meta('og:image', 'og:image:url', 'twitter:image'), from ?? address),
  }
}

const LONGEST_NAME = 100

function canonicalAddress(page: Markup, claims: Claims, from: string | null): string | null {
  const given = [page.canonical, claims.meta('og:url'), stringOf(claims.article['url']), stringOf(claims.article['mainEntityOfPage'])]
  const addresses = given.flatMap((text) => webAddress(text, from) ?? [])
  return addresses.find((address) => !from || isFrontPage(from) || !isFrontPage(address)) ?? from
}

/** English-language sites that write the day first, by the end of their host or their tag. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|eu|sg|hk|ng|ke|gh|pk|lk|mt|my|jm|tt)$/
const DAY_FIRST_TAG = /^en-(?!US|PH)/

const dateHabits = (tag: string | null, host: string | null): DateHabits =>
  ({ monthFirst: /^en/.test(tag ?? '') && !DAY_FIRST_TAG.test(tag ?? '') && !DAY_FIRST_HOST.test(host ?? '') })

interface Origin {
  readonly address: string | null
  readonly from: string | null
  readonly siteNames: readonly string[]
}

const SOURCE_METAS = ['original-source', 'syndication-source', 'original_source', 'dc.source', 'article:source', 'copyright-holder', 'cxenseparse:source', 'article:content_provider']

/** A body or another site that the markup gives the story to: "Reuters", "planet.example". */
function creditOf(claims: Claims, { address, from, siteNames }: Origin): string | null {
  const [here, there] = [hostOf(from), hostOf(address)]
  const named = [...claims.sources, ...claims.metas(...SOURCE_METAS)].map((text) => hostOf(webAddress(text)) ?? text)
  const other = named.find((name) => name.length <= 60 && !namesSite(name, siteNames))
  if (other) return other
  return here && there && siteOf(here) !== siteOf(there) ? there : null
}
