import { Document, Element, Text } from 'domhandler'
import type { AnyNode, ParentNode } from 'domhandler'
import { HtmlTree } from './html-tree.ts'

export { Document, Element, Text }
export type { AnyNode, ParentNode }

/** The page as a tree, whatever the page is: comments left out, depth and size bounded. */
export function parseHtml(html: string): Document {
  return new HtmlTree(html.includes('\0') ? html.replaceAll('\0', '') : html).document
}

/**
 * The node after this one in document order, inside `root`; `skipChildren` to step over what is in it.
 * Every walk in this room is a loop over it or over `walk`: nothing recurses, so no page is too deep.
 */
export function nextNode(node: AnyNode, root: AnyNode, skipChildren = false): AnyNode | null {
  if (!skipChildren && isParent(node) && node.children.length > 0) return node.children[0]!
  for (let at: AnyNode | null = node; at && at !== root; at = at.parent) if (at.next) return at.next
  return null
}

interface Visitor {
  /** Whether to go on into what is inside the node. */
  enter(node: AnyNode): boolean
  /** Called once for each node that was gone into. */
  leave(node: AnyNode): void
}

/** Goes through `root` and all under it in document order, telling where each element begins and ends. */
export function walk(root: ParentNode, visitor: Visitor): void {
  let node: AnyNode | null = root
  while (node) {
    const goesIn = visitor.enter(node)
    if (goesIn && isParent(node) && node.children.length > 0) {
      node = node.children[0]!
      continue
    }
    if (goesIn) visitor.leave(node)
    while (node && node !== root && !node.next) {
      node = node.parent
      if (node) visitor.leave(node)
    }
    node = node === root ? null : (node?.next ?? null)
  }
}

/** The attribute's value, trimmed; null where there is none or it is blank. */
export const attribute = (element: Element, name: string): string | null => element.attribs[name]?.trim() || null

/** The nearest element of that name around the node, itself included. */
export function closest(node: AnyNode, name: string): Element | null {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at instanceof Element && at.name === name) return at
  return null
}

/** The characters inside an element as they stand: a script's source, a title's text. */
export const sourceOf = (element: Element): string =>
  element.children.map((child) => (child instanceof Text ? child.data : '')).join('')

/** White space as a browser shows it: one space between words, none at the ends. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Elements that stand in a line of text and do not break it. */
export const INLINE: ReadonlySet<string> = new Set(
  ('a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp ' +
  'small source span strike strong sub sup svg time tt u var wbr').split(' '))

/** Whether the node breaks the line. A name with a hyphen is the page's own element, inline as in a browser. */
export const isBlock = (node: AnyNode | null): boolean =>
  node instanceof Element && !INLINE.has(node.name) && !node.name.includes('-')

const isParent = (node: AnyNode): node is ParentNode => 'children' in node
