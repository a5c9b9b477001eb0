import { partNamed, type PartOfPage } from './class-names.ts'
import type { AnyNode, Document } from './dom.ts'
import { attribute, collapse, Element, INLINE, nextNode, sourceOf, Text } from './dom.ts'
import { startsLikeByline, withoutLead } from './names.ts'

/**
 * Everything on a page that may say what the article is called, whose it is and when it came out,
 * gathered in one walk. What to believe of it is for `metadata.ts` and the files it asks.
 */
export interface Markup {
  /** Contents of `<meta>` by lower-cased name, property, itemprop or http-equiv, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly string[]
  /** The first `<title>`: later ones name drawings. */
  readonly title: string | null
  readonly language: string | null
  readonly canonical: string | null
  readonly headings: readonly Marked[]
  /** Labels of the article's desk, and the trail to it, line by line. */
  readonly sections: readonly Marked[]
  readonly bylines: readonly Marked[]
  readonly dates: readonly MarkedDate[]
  /** The first visible words outside menus, to tell the language by. */
  readonly sample: string
}

/** Visible words that their markup or form singles out. */
export interface Marked {
  readonly text: string
  /** How many visible characters stand before it on the page. */
  readonly at: number
  readonly sign: Sign
  /** The sidebar, menu, list of comments or of other articles that it stands in; null in the page's middle. */
  readonly aside: Aside | null
}

/** A part of the page that is not the article, as far as its name tells. */
export interface Aside {
  readonly within: Aside | null
}

/** Whether words stand where the headline does. Names lie: what an aside holds beside the headline is no aside. */
export function isBeside({ aside }: Marked, headline: Aside | null): boolean {
  for (let around = headline; around; around = around.within) if (around === aside) return true
  return aside === null
}

/** What singles the words out: an `itemprop` or `rel`, a class name, or nothing but their form. */
export type Sign = 'property' | 'class' | 'text'

export interface MarkedDate extends Marked {
  /** The machine's form beside the visible one: `datetime="2019-03-12"`. */
  readonly value: string | null
  readonly modified: boolean
}

/** The same while it is gathered. */
type Draft = { -readonly [K in Exclude<keyof Markup, 'metas'>]: Markup[K] extends readonly (infer Item)[] ? Item[] : Markup[K] } & {
  readonly metas: Map<string, string[]>
  readonly document: Document
  /** Visible characters so far. */
  at: number
  /** The aside that the walk is in, and the nodes after it and after those around it; null at the page's end. */
  aside: Aside | null
  asideEnds: (AnyNode | null)[]
  /** What each class name says, worked out once. */
  readonly parts: Map<string, PartOfPage>
}

const UNSEEN = new Set(['title', 'script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'iframe', 'object', 'head'])
const HEADINGS: Record<string, Sign> = { h1: 'class', h2: 'text' }
const ASIDE_TAGS = new Set(['nav', 'footer', 'form', 'dialog', 'menu'])
/** A page's frame may be called anything: `<body class="has-comments sidebar-left">`. */
const FRAME_TAGS = new Set(['html', 'body', 'main', 'h1'])

// Takes "/author/ann-lee", "/autoren/ute-rau/"; leaves "/authors" and "/author/ann/articles/storm".
const AUTHOR_PAGE = /\/(?:author|autor|auteur|autore|autoren|autores|auteurs|authors|redakteure?|journalists?|journaliste|contributors?|writers?|reporters?|columnists?|by)\/[^/?#]+\/?(?:[?#]|$)/i
// Takes "12.03.2019", "2019年3月", "March 12, 2019"; a text without one of these holds no date.
const DATE_TEXT = /(?:19|20)\d\d(?!\d)|[٠-٩۰-۹]{4}|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/
/** A line of text that dates a change: "Updated 12 March 2019". */
const CHANGED = /updat|modif|aktualis|actualiz|mis(?:e)? à jour|geändert/i

/** Of a title or a meta; the longest descriptions have a tenth of it. */
const MAX_CONTENT = 10_000
const MAX_TEXT = 300
const MAX_NODES_OF_TEXT = 200
/** A longer text node is prose, and a date or a name in it is told, not signed. */
const MAX_LINE = 120
/** Of each kind; a page of comments has thousands of names and dates. */
const MAX_MARKED = 300
const MAX_STEPS_OF_LINE = 30
const MAX_SAMPLE = 600

export function markup(document: Document): Markup {
  const draft: Draft = {
    metas: new Map(), jsonLd: [], title: null, language: null, canonical: null,
    document, headings: [], sections: [], bylines: [], dates: [], sample: '',
    at: 0, aside: null, asideEnds: [], parts: new Map(),
  }
  let node = nextNode(document, document)
  while (node) {
    while (draft.aside && node === draft.asideEnds.at(-1)) leaveAside(draft)
    const skip = node instanceof Element ? enter(draft, node) : readText(draft, node)
    node = nextNode(node, document, skip)
  }
  return draft
}

function leaveAside(draft: Draft): void {
  draft.asideEnds.pop()
  draft.aside = draft.aside?.within ?? null
}

/** Notes what the element says; true when there is nothing to see inside. */
function enter(draft: Draft, element: Element): boolean {
  noteHead(draft, element)
  if (UNSEEN.has(element.name)) return element.name !== 'head' && element.name !== 'noscript'
  noteMarked(draft, element)
  return false
}

function noteHead(draft: Draft, element: Element): void {
  switch (element.name) {
    case 'html': draft.language ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang'); break
    case 'title': draft.title ??= collapse(sourceOf(element).slice(0, MAX_CONTENT)) || null; break
    case 'meta': noteMeta(draft, element); break
    case 'link': if (/\bcanonical\b/i.test(element.attribs['rel'] ?? '')) draft.canonical ??= attribute(element, 'href'); break
    case 'script': if (/ld\+json/i.test(element.attribs['type'] ?? '')) draft.jsonLd.push(sourceOf(element)); break
  }
}

function noteMeta(draft: Draft, element: Element): void {
  const { property, name, itemprop } = element.attribs
  const content = collapse((element.attribs['content'] ?? '').slice(0, MAX_CONTENT))
  if (!content || (itemprop && draft.aside)) return
  for (const key of new Set([property, name, itemprop, element.attribs['http-equiv']])) {
    if (!key) continue
    const values = draft.metas.get(key.toLowerCase().trim())
    if (values) values.push(content)
    else draft.metas.set(key.toLowerCase().trim(), [content])
  }
}

function noteMarked(draft: Draft, element: Element): void {
  const part = partOf(draft, element)
  if (isAside(element, part)) enterAside(draft, element)
  const heading = HEADINGS[element.name]
  if (heading) note(draft, draft.headings, element, heading)
  const subject = subjectOf(element)
  if (subject === 'headline') note(draft, draft.headings, element, 'property')
  if (subject === 'byline') note(draft, draft.bylines, element, 'property')
  else if (part.isByline || isAuthorLink(element)) note(draft, draft.bylines, element, 'class')
  if (subject === 'section') note(draft, draft.sections, element, 'property')
  else if (part.isTrail) note(draft, draft.sections, element, 'class')
  if (subject === 'date' || part.isDate) noteDate(draft, element, part)
}

/** What microdata or a link's relation says that the element holds. */
function subjectOf({ name, attribs: { itemprop, rel } }: Element): 'headline' | 'byline' | 'section' | 'date' | null {
  if (itemprop) {
    if (/headline/i.test(itemprop)) return 'headline'
    if (/\b(?:author|creator)\b/i.test(itemprop)) return 'byline'
    if (itemprop === 'articleSection') return 'section'
    if (/^date/i.test(itemprop)) return 'date'
  }
  if (rel && /\bauthor\b/i.test(rel)) return 'byline'
  if (rel && /\bcategory\b/i.test(rel)) return 'section'
  return name === 'time' ? 'date' : null
}

/** A link to somebody's page on the site: `<a href="/author/ann-lee">`. */
const isAuthorLink = ({ name, attribs }: Element): boolean => name === 'a' && AUTHOR_PAGE.test(attribs['href'] ?? '')

const isAside = (element: Element, part: PartOfPage): boolean =>
  ASIDE_TAGS.has(element.name) || (part.isAside && !FRAME_TAGS.has(element.name))

function enterAside(draft: Draft, element: Element): void {
  draft.asideEnds.push(nextNode(element, draft.document, true))
  draft.aside = { within: draft.aside }
}

const UNNAMED = partNamed('')

function partOf({ parts }: Draft, { attribs }: Element): PartOfPage {
  const names = attribs['id'] ? `${attribs['class'] ?? ''} ${attribs['id']}` : attribs['class']
  if (!names) return UNNAMED
  let part = parts.get(names)
  if (!part) parts.set(names, part = partNamed(names.slice(0, MAX_TEXT)))
  return part
}

function noteDate(draft: Draft, element: Element, part: PartOfPage): void {
  if (draft.dates.length >= MAX_MARKED) return
  const { itemprop = '', datetime, content, title } = element.attribs
  draft.dates.push({
    ...marked(draft, element, element.name === 'time' || itemprop ? 'property' : 'class'),
    value: datetime ?? content ?? title ?? null,
    modified: part.isModified || /modif/i.test(itemprop),
  })
}

function note(draft: Draft, list: Marked[], element: Element, sign: Sign): void {
  if (list.length < MAX_MARKED) list.push(marked(draft, element, sign))
}

const marked = (draft: Draft, element: Element, sign: Sign): Marked =>
  ({ text: startOf(element), at: draft.at, sign, aside: draft.aside })

/** The visible words of an element, a line for each block, cut where a name or a date has long ended. */
function startOf(element: Element): string {
  let text = ''
  let node = nextNode(element, element)
  for (let steps = 0; node && text.length < MAX_TEXT && steps < MAX_NODES_OF_TEXT; steps++) {
    if (node instanceof Text) text += node.data.slice(0, MAX_TEXT).replace(/\s+/g, ' ')
    else if (node instanceof Element && !INLINE.has(node.name)) text += '\n'
    node = nextNode(node, element, node instanceof Element && UNSEEN.has(node.name))
  }
  return text.replace(/\s*\n\s*/g, '\n').trim()
}

function readText(draft: Draft, node: AnyNode): boolean {
  if (!(node instanceof Text) || isBlank(node.data)) return false
  if (node.data.length <= MAX_LINE) noteLine(draft, node)
  draft.at += node.data.length
  if (!draft.aside && draft.sample.length < MAX_SAMPLE && isProse(node.data)) draft.sample += `${collapse(node.data.slice(0, MAX_SAMPLE))} `
  return false
}

/** Takes a sentence; leaves labels, and the tags that stand as text in a `noscript`. */
const isProse = (text: string): boolean => text.length > 60 && !text.includes('<')

const isBlank = (text: string): boolean => !/\S/.test(text)

/** A line of its own that has the form of a byline or holds a date. */
function noteLine(draft: Draft, node: Text): void {
  const mark = { at: draft.at, sign: 'text', aside: draft.aside } as const
  if (startsLikeByline(node.data) && draft.bylines.length < MAX_MARKED) draft.bylines.push({ ...mark, text: lineFrom(node, draft) })
  if (!DATE_TEXT.test(node.data) || draft.dates.length >= MAX_MARKED) return
  const last = draft.dates.at(-1)
  const modified = CHANGED.test(node.data) || (last?.at === draft.at && last.modified)
  draft.dates.push({ ...mark, text: collapse(node.data), value: null, modified })
}

/** The line that the words begin. "By" often stands alone, the name in the next element or the one after. */
function lineFrom(node: Text, draft: Draft): string {
  let text = collapse(node.data)
  let next = nextNode(node, draft.document)
  for (let steps = 0; next && steps < MAX_STEPS_OF_LINE && text.length < MAX_LINE; steps++) {
    const isBreak = next instanceof Element && !INLINE.has(next.name)
    if (isBreak && withoutLead(text).length > 1) break
    if (next instanceof Text && !isBlank(next.data)) text = collapse(`${text} ${next.data}`)
    next = nextNode(next, draft.document, next instanceof Element && UNSEEN.has(next.name))
  }
  return text
}
