import type { Claims } from './claims.ts'
import type { Headline } from './headline.ts'
import type { Marked, Markup } from './markup.ts'
import { namesIn, NO_NAMES, type Names } from './names.ts'

/**
 * Who signs the article, as "Ann Lee, Bo Ek". What stands signed beside the headline counts before
 * what machines are told, which is often the last editor or the house. A body is named only where
 * the page shows it as the author and no person.
 */
export function bylineOf(page: Markup, claims: Claims, around: Around): string | null {
  const told = toldNames(claims, around.siteNames)
  const seen = seenNames(page, around, told)
  if (seen.people.length > 0) return joined(seen)
  if (told.people.length > 0) return told.people.join(', ')
  return joined(seen) ?? joined(told)
}

export interface Around {
  readonly headline: Headline | null
  readonly siteNames: readonly string[]
}

const joined = ({ people, others }: Names): string | null => [...people, ...others].join(', ') || null

const AUTHOR_METAS = [
  'author', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'cxenseparse:recs:author',
  'dc.creator', 'dcterms.creator', 'dc.contributor', 'byl', 'byline', 'citation_author', 'article.author', 'author_name', 'og:author', 'creator',
]

function toldNames(claims: Claims, siteNames: readonly string[]): Names {
  const lists = [claims.authors.map(({ name }) => name), ...AUTHOR_METAS.map((name) => claims.metas(name)), writtenBy(claims)]
  const read = lists.map((list) => namesOfAll(list.filter((name) => !/^https?:/.test(name)), siteNames))
  return read.find(({ people }) => people.length > 0) ?? read.find(({ others }) => others.length > 0) ?? NO_NAMES
}

/** Some themes tell it in a pair: twitter:label1 "Written by", twitter:data1 "Ann Lee". */
const writtenBy = (claims: Claims): string[] =>
  /\b(?:by|von|par|por|da|door)$|autor|author/i.test(claims.meta('twitter:label1') ?? '') ? claims.metas('twitter:data1') : []

function namesOfAll(texts: readonly string[], siteNames: readonly string[]): Names {
  const read = texts.map((text) => namesIn(text, siteNames))
  return { people: unique(read.flatMap(({ people }) => people)), others: unique(read.flatMap(({ others }) => others)) }
}

const unique = (texts: readonly string[]): string[] => [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()]

/** In visible characters: a byline stands under the headline, seldom above it. */
const BEFORE = 300
const AFTER = 2500
/** Names that follow each other this closely sign together. */
const TOGETHER = 120

function seenNames(page: Markup, { headline, siteNames }: Around, told: Names): Names {
  const near = page.bylines.filter((line) => isNear(line, headline))
  for (const sign of ['property', 'class', 'text'] as const) {
    const signed = near.filter((line) => line.sign === sign)
    const first = signed.findIndex((line) => namesIn(line.text, siteNames).people.length > 0)
    if (first >= 0) return namesOfAll(together(signed, first), siteNames)
  }
  return namesOfAll(near.filter(({ sign }) => sign !== 'text').slice(0, 1).map(({ text }) => text), siteNames)
}

const isNear = ({ at, aside, text }: Marked, headline: Headline | null): boolean =>
  !aside && text.length < 160 && (!headline?.at || (at > headline.at - BEFORE && at < headline.at + AFTER))

function together(lines: readonly Marked[], first: number): string[] {
  let end = lines[first]!.at
  return lines.slice(first).filter(({ at, text }) => {
    const isClose = at - end <= TOGETHER
    if (isClose) end = at + text.length
    return isClose
  }).map(({ text }) => text)
}
