import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import { ASIDE_ROLES, ASIDE_TAGS, BESIDE_NAME, DESCRIPTION, FRAME_NAME, REMOTE_NAME } from './boilerplate.ts'

/**
 * What the page's author made of a place: `open` to the story, a `frame` in it (a picture with its caption,
 * an embedded post), or `aside` of it.
 */
export type Place = 'open' | 'frame' | 'aside'

/**
 * Tells each element's place; `sums` is how much there is to read in each, `headlines` how many headlines. A place
 * that holds more than `most` of what is to read on the page is not beside it, whatever its name.
 */
export function placesBy(sums: Sums, headlines: Sums, most: number): (node: ParentNode | null) => Place {
  const total = sums.values().reduce((most, sum) => Math.max(most, sum), 0)
  const known = new Map<ParentNode, Place>()
  const placeOf = (node: ParentNode | null): Place => {
    if (!(node instanceof Element)) return 'open'
    const before = known.get(node)
    if (before) return before
    const around = placeOf(node.parent)
    const place = around === 'aside' ? around : worse(around, ownPlace(node, (sums.get(node) ?? 0) > most * total, headlines.has(node)))
    known.set(node, place)
    return place
  }
  return placeOf
}

export type Sums = ReadonlyMap<ParentNode, number>

const worse = (a: Place, b: Place): Place => (a === 'aside' || b === 'aside' ? 'aside' : a === 'frame' ? a : b)

function ownPlace(element: Element, holdsMost: boolean, holdsHeadline: boolean): Place {
  if (element.name === 'body' || element.name === 'html') return 'open'
  const name = nameOf(element)
  // Comments may outweigh a story, but a "pre-footer" with the headline in it is the page.
  if (holdsMost && holdsHeadline) return 'open'
  if (REMOTE_NAME.test(name) || element.name === 'nav' || element.name === 'footer') return 'aside'
  if (holdsMost) return 'open'
  if (ASIDE_TAGS.has(element.name) || ASIDE_ROLES.has(element.attribs['role'] ?? '') || BESIDE_NAME.test(name)) return 'aside'
  return element.name === 'figure' || element.name === 'header' || FRAME_NAME.test(name) ? 'frame' : 'open'
}

/** Class and id as words: "relatedPosts" → "related-posts". */
const nameOf = (element: Element): string =>
  `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`.replace(DESCRIPTION, ' ').replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
