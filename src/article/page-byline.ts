import type { Claims } from './claims.ts'
import type { Headline } from './headline.ts'
import { isBeside, type Marked, type Markup } from './markup.ts'
import { namesSite } from './site-name.ts'
import { signaturesIn, uniqueSignatures, type Signature } from './names.ts'

/**
 * Who signs the article, as "Ann Lee, Bo Ek". What machines are told and what stands signed beside the
 * headline check each other: machines are often told the last editor or the house, and many a line has
 * the form of a name. A body is named only where no person is.
 */
export function pageByline(page: Markup, claims: Claims, { headline, siteNames }: Around): string | null {
  const told = toldSignatures(claims, siteNames)
  const lines = signedLines(page, headline, siteNames)
  const seen = lines.filter(({ line }) => isBeside(line, headline?.aside ?? null))
  return joined(agreed(lines, told)) ?? joined(seenPeople(seen, told)) ?? joined(told.filter(isPerson)) ??
    joined(signedBelow(page, headline, siteNames)) ?? joined(seen.find((signed) => isSurelyBody(signed, headline))?.signatures ?? []) ?? joined(told.filter(({ name }) => !namesSite(name, siteNames)))
}

export interface Around {
  readonly headline: Headline | null
  readonly siteNames: readonly string[]
}

interface SignedLine {
  readonly line: Marked
  readonly signatures: readonly Signature[]
}

const joined = (signatures: readonly Signature[]): string | null => signatures.map(({ name }) => name).join(', ') || null

const isPerson = (signature: Signature): boolean => signature.isPerson

const AUTHOR_METAS = [
  'author', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'cxenseparse:recs:author',
  'dc.creator', 'dcterms.creator', 'dc.contributor', 'byl', 'byline', 'citation_author', 'article.author', 'author_name', 'og:author', 'creator',
]

/** The first source that names a person; where none does, the first that names anybody. */
function toldSignatures(claims: Claims, siteNames: readonly string[]): readonly Signature[] {
  const lists = [claims.authors.map(({ name }) => name), ...AUTHOR_METAS.map((name) => claims.metas(name)), writtenBy(claims)]
  const read = lists.map((list) => uniqueSignatures(list.filter((name) => !/^https?:/.test(name)).flatMap((name) => signaturesIn(name, siteNames))))
  return read.find((list) => list.some(isPerson)) ?? read.find((list) => list.length > 0) ?? []
}

/** Some themes tell it in a pair: twitter:label1 "Written by", twitter:data1 "Ann Lee". */
const writtenBy = (claims: Claims): string[] =>
  /\b(?:by|von|par|por|da|door)$|autor|author/i.test(claims.meta('twitter:label1') ?? '') ? claims.metas('twitter:data1') : []

/** In visible characters: a byline stands under the headline, seldom above it. */
const BEFORE = 300
const AFTER = 2500
/** A line before the headline is as likely as one so many times further after it. */
const BEFORE_COST = 4
/** Names that follow each other this closely sign together. */
const TOGETHER = 60
const LONGEST = 160

/** The lines beside the headline that somebody signs, the likeliest first. */
function signedLines(page: Markup, headline: Headline | null, siteNames: readonly string[]): SignedLine[] {
  return page.bylines
    .filter((line) => line.text.length < LONGEST && cost(line, headline) < AFTER)
    .map((line) => ({ line, signatures: signaturesIn(line.text, siteNames) }))
    .filter(({ signatures }) => signatures.length > 0)
    .sort((a, b) => RANK[a.line.sign] - RANK[b.line.sign] || cost(a.line, headline) - cost(b.line, headline))
}

const RANK = { property: 0, class: 1, text: 2 }

function cost({ at }: Marked, headline: Headline | null): number {
  const start = headline?.at ?? null
  if (start === null) return at / 100
  if (at >= start) return at - start
  return start - at > BEFORE ? Infinity : BEFORE_COST * (start - at)
}

/** What both say, as the reader sees it: "A. Lee" for the told "Ann Lee". */
function agreed(seen: readonly SignedLine[], told: readonly Signature[]): readonly Signature[] {
  const people = told.filter(isPerson)
  const words = new Set(told.flatMap(({ name }) => longWords(name)))
  const same = seen.filter(({ signatures }) => signatures.some(({ name }) => longWords(name).some((word) => words.has(word))))
  if (same.length === 0) return []
  const holdsAll = same.some(({ line }) => people.every(({ name }) => line.text.toLowerCase().includes(name.toLowerCase())))
  const shown = together(same)
  return holdsAll && shown.filter(isPerson).length <= people.length ? people : shown
}

const longWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []

/** A line that machines know nothing of counts where they name nobody, or where its markup is sure. */
function seenPeople(seen: readonly SignedLine[], told: readonly Signature[]): readonly Signature[] {
  const named = seen.filter(({ signatures }) => signatures.some(isPerson))
  return told.some(isPerson) && named[0]?.line.sign !== 'property' ? [] : together(named)
}

/** The signatures of the first line and of those of its kind that follow closely. */
function together(lines: readonly SignedLine[]): Signature[] {
  const first = lines[0]
  if (!first) return []
  let end = first.line.at
  const close = lines.filter(({ line }) => {
    const isClose = line.sign === first.line.sign && line.at >= first.line.at && line.at - end <= TOGETHER
    if (isClose) end = line.at + line.text.length
    return isClose
  })
  return uniqueSignatures(close.flatMap(({ signatures }) => signatures))
}

/** A body or a pen name is believed where the markup says so or the line is short and close: "Von Redaktion". */
const isSurelyBody = ({ line, signatures }: SignedLine, headline: Headline | null): boolean =>
  line.sign !== 'text' || (headline !== null && cost(line, headline) < CLOSE && signatures.length === 1 && CAPITALS.test(signatures[0]!.name))

const CLOSE = 600
// Takes "Redaktion", "Harbour Wire"; leaves "ZF das Projekt", a sentence's end.
const CAPITALS = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u

/** Many a paper signs at the end: a last line "Von Ute Rau". */
function signedBelow(page: Markup, headline: Headline | null, siteNames: readonly string[]): readonly Signature[] {
  const lines = page.bylines.filter((line) => line.sign === 'text' && isBeside(line, headline?.aside ?? null) && line.text.length < 80)
  const signed = lines.map(({ text }) => signaturesIn(text, siteNames)).filter(([first]) => first?.isPerson)
  return signed.at(-1)?.filter(isPerson) ?? []
}
