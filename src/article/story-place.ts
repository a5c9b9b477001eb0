import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'

/** A child that holds this share of the prose is looked into. Dev pages: F1 is flat from 0.6 to 0.75 and falls beyond. */
const MOST_OF_IT = 0.75
const NO_PLACE = new Set(['p', 'blockquote', 'li', 'td', 'tr', 'dd'])

/** The smallest place that still holds most of the prose, and its other parts where a page breaks a story up. */
export function storyPlaces(sums: ReadonlyMap<ParentNode, number>): ParentNode[] {
  const parts: ParentNode[] = []
  let place = [...sums.keys()].find((node) => node.parent === null) ?? null
  while (place) {
    const least: number = MOST_OF_IT * sums.get(place)!
    const children = place.children.filter((child): child is Element => child instanceof Element && sums.has(child))
    const inner = children.find((child) => sums.get(child)! >= least)
    if (!inner || NO_PLACE.has(inner.name)) return [place, ...parts]
    parts.push(...children.filter((child) => child !== inner && isMadeLike(child, inner)))
    place = inner
  }
  return parts
}

// Takes "story-body", "field__item"; leaves "row", "col-md-9", "container-fluid", which say how wide and not what.
const LAYOUT = /^(?:row|col|columns?|grid|container|wrap|clearfix|clear|flex|span|block|box|inner|outer|section|text|[mp][xytrbl]?)(?:[-_\d]|$)/

/** Whether two places are named alike, by a name that says what they hold. */
function isMadeLike(a: Element, b: Element): boolean {
  const name = a.attribs['class'] ?? ''
  return a.name === b.name && name === b.attribs['class'] && name.split(/\s+/).some((word) => word !== '' && !LAYOUT.test(word))
}

/** Prose under each element, the elements around it included. */
export function sumsOf(blocks: readonly PageBlock[], weights: readonly number[]): Map<ParentNode, number> {
  const sums = new Map<ParentNode, number>()
  blocks.forEach(({ element }, i) => {
    const weight = weights[i]!
    if (weight === 0) return
    for (let at: ParentNode | null = element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight)
  })
  return sums
}

export const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** Whether the node stands in one of the places, or is one. */
export function isInside(node: ParentNode, places: readonly ParentNode[]): boolean {
  for (let at: ParentNode | null = node; at; at = at.parent) if (places.includes(at)) return true
  return false
}
