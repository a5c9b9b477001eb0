import { Element, Text, isBlock, walk } from './dom.ts'
import type { AnyNode, Document } from './dom.ts'
import { TUCKED_NAME } from './boilerplate.ts'

/** A stretch of visible text that no block element breaks: a paragraph, a list item, a table row, a menu entry. */
export interface PageBlock {
  /** The nearest block element around it. */
  readonly element: Element
  /** White space collapsed as a browser does; "\n" where the page breaks the line, "\t" between cells of a row. */
  readonly text: string
  /** How many of its characters are links. */
  readonly linkLength: number
  /** Where its first link leads. */
  readonly link: string | null
  /** Whether a picture stands between it and the block before. */
  readonly afterImage: boolean
}

/** What shows no text of its own, or text that belongs to a control. */
const UNSEEN: ReadonlySet<string> = new Set(
  ('script style noscript template head title svg math button select textarea input iframe object embed video audio canvas map ' +
  'datalist progress meter').split(' '))

/** The page's visible text in document order, block by block. */
export function pageBlocks(document: Document): PageBlock[] {
  const blocks: PageBlock[] = []
  let draft = emptyDraft()
  /** Lines that a hover card interrupts: they go on after it. */
  const interrupted: { draft: Draft; by: Element }[] = []
  const flush = () => {
    const block = finished(draft)
    if (block) blocks.push(block)
    if (draft.text !== '') draft = { ...emptyDraft(), linkDepth: draft.linkDepth }
  }
  walk(document, {
    enter(node) {
      if (node instanceof Text) addText(draft, node)
      else if (node instanceof Element) {
        if (UNSEEN.has(node.name) || isHidden(node)) return false
        if (isParagraphBreak(node) || breaksLine(node)) flush()
        if (draft.first && isTucked(node)) {
          interrupted.push({ draft, by: node })
          draft = emptyDraft()
        }
        addElement(draft, node)
      }
      return true
    },
    leave(node) {
      if (!(node instanceof Element)) return
      if (node.name === 'a') draft.linkDepth--
      else if (breaksLine(node)) flush()
      if (interrupted.at(-1)?.by === node) {
        flush()
        draft = interrupted.pop()!.draft
      }
    },
  })
  flush()
  return blocks
}

const breaksLine = (element: Element): boolean => isBlock(element) && !isRowCell(element)

/** What stands in a line of text but shows only under the pointer: it is no part of the line. */
const isTucked = (element: Element): boolean => {
  const name = element.attribs['class']
  return name !== undefined && !isBlock(element) && TUCKED_NAME.test(name.toLowerCase())
}

interface Draft {
  first: Text | null
  text: string
  linkDepth: number
  linkLength: number
  link: string | null
  afterImage: boolean
}

const emptyDraft = (): Draft => ({ first: null, text: '', linkDepth: 0, linkLength: 0, link: null, afterImage: false })

function addText(draft: Draft, node: Text): void {
  const { data } = node
  if (!draft.first && isBlank(data)) return
  draft.first ??= node
  draft.text += data.includes('\n') || data.includes('\t') ? data.replace(/[\n\t]/g, ' ') : data
  if (draft.linkDepth > 0) draft.linkLength += data.length
}

function addElement(draft: Draft, element: Element): void {
  if (element.name === 'a') {
    draft.linkDepth++
    draft.link ??= element.attribs['href'] ?? null
  } else if (element.name === 'img') draft.afterImage ||= !draft.first
  else if (!draft.first) return
  else if (element.name === 'br') draft.text += '\n'
  else if (isRowCell(element)) draft.text += '\t'
}

function finished(draft: Draft): PageBlock | null {
  if (!draft.first) return null
  const text = asShown(draft.text)
  const element = blockAround(draft.first)
  if (!text || !element) return null
  return { element, text, linkLength: Math.min(draft.linkLength, text.length), link: draft.link, afterImage: draft.afterImage }
}

// "a  b \n c" → "a b\nc". Soft hyphens and zero-width spaces only tell where a line may break.
const asShown = (raw: string): string =>
  raw.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/[^\S\n\t]+/g, ' ').replace(/ ?([\n\t]) ?/g, '$1').trim()

function blockAround(node: AnyNode): Element | null {
  for (let at = node.parent; at; at = at.parent) if (at instanceof Element && (isBlock(at) || isTucked(at))) return at
  return null
}

/** The second `<br>` in a row, with which many pages part their paragraphs. */
function isParagraphBreak(element: Element): boolean {
  if (element.name !== 'br') return false
  let before = element.prev
  while (before instanceof Text && isBlank(before.data)) before = before.prev
  return before instanceof Element && before.name === 'br'
}

/** A cell of plain text, read as part of its row; one that holds blocks is a place of its own. */
function isRowCell(element: Element): boolean {
  if (element.name !== 'td' && element.name !== 'th') return false
  return !element.children.some((child) => child instanceof Element && (child.name === 'br' || isBlock(child)))
}

const isBlank = (text: string): boolean => !/\S/.test(text)

// Takes "display: none"; leaves "display:block".
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

const isHidden = (element: Element): boolean =>
  'hidden' in element.attribs || (element.attribs['style'] !== undefined && HIDDEN_STYLE.test(element.attribs['style']))
