import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import { isHeading, endsSentence, leadsAway, linkDensity, prose } from './block-features.ts'
import type { PageBlock } from './page-blocks.ts'
import { placesBy } from './places.ts'
import type { Place } from './places.ts'
import { SIGN_OFFS } from './sign-offs.ts'
import { themeWords } from './theme-words.ts'

/**
 * Which of a page's blocks are its story. The place where most of the prose stands holds the story; within it a block
 * is left out by where it stands (captions, related lists), by what it says (the theme's own words), or because it
 * only offers other stories. `host` is the page's own, to tell its teasers from links that a story gives.
 */
export function mainText(blocks: readonly PageBlock[], host: string | null = null): boolean[] {
  const weights = blocks.map(prose)
  const { places, candidates } = candidatesAmong(blocks, weights)
  const stories = storyPlaces(sumsOf(blocks, candidates))
  const inside = blocks.map(({ element }) => isInside(element, stories))
  const firstProse = candidates.findIndex((weight, i) => weight > 0 && inside[i])
  if (firstProse < 0) return inside
  const sight: Sight = { blocks, host, places, candidates, inside, firstProse, headline: headlineBefore(blocks, places, firstProse) }
  return withoutIdleHeadings(sight, blocks.map((_, i) => isStory(i, sight)))
}

/**
 * Names are believed of places that hold up to half of what is to read; where they would leave hardly anything
 * ("paywall" around the whole story, captions that are the story), only of places that hold little.
 */
const BELIEF = [0.5, 0.15]
const HARDLY_ANYTHING = 0.2

function candidatesAmong(blocks: readonly PageBlock[], weights: readonly number[]): Pick<Sight, 'places' | 'candidates'> {
  const sums = sumsOf(blocks, weights)
  const sights = BELIEF.map((most) => {
    const placeOf = placesBy(sums, most)
    const places = blocks.map((block) => placeOf(block.element))
    return { places, candidates: weights.map((weight, i) => (places[i] === 'aside' ? 0 : weight)) }
  })
  return sights.find(({ candidates }) => total(candidates) > HARDLY_ANYTHING * total(weights)) ?? sights[0]!
}

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** All that is known of a page's blocks when each is judged. */
interface Sight {
  readonly blocks: readonly PageBlock[]
  readonly host: string | null
  readonly places: readonly Place[]
  /** How much prose each block holds, 0 where it stands aside. */
  readonly candidates: readonly number[]
  /** Whether it stands in the place that holds the story. */
  readonly inside: readonly boolean[]
  readonly firstProse: number
  /** The headline, where it stands in the same place; -1 where it does not. */
  readonly headline: number
}

/** Prose under each element, the elements around it included. */
function sumsOf(blocks: readonly PageBlock[], weights: readonly number[]): Map<ParentNode, number> {
  const sums = new Map<ParentNode, number>()
  blocks.forEach(({ element }, i) => {
    const weight = weights[i]!
    if (weight === 0) return
    for (let at: ParentNode | null = element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight)
  })
  return sums
}

/** A child that holds this share of the prose is looked into. Dev pages: F1 is flat from 0.6 to 0.75 and falls beyond. */
const MOST_OF_IT = 0.75
const NO_PLACE = new Set(['p', 'blockquote', 'li', 'td', 'tr', 'dd'])

/** The smallest place that still holds most of the prose, and its other parts where a page breaks a story up. */
function storyPlaces(sums: ReadonlyMap<ParentNode, number>): ParentNode[] {
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

/** The last `<h1>` above the first prose, or right below a summary that stands above it. */
function headlineBefore(blocks: readonly PageBlock[], places: readonly Place[], firstProse: number): number {
  for (let i = Math.min(firstProse + 2, blocks.length - 1); i >= 0; i--) if (places[i] !== 'aside' && blocks[i]!.element.name === 'h1') return i
  return -1
}

/** In a frame, prose of this length is no caption. */
const LONG_FOR_A_CAPTION = 250

function isStory(i: number, { blocks, host, places, candidates, inside, firstProse, headline }: Sight): boolean {
  if (!inside[i] || i <= headline || places[i] === 'aside') return false
  const block = blocks[i]!
  const quoted = isWithin(block.element, 'blockquote')
  const heading = isHeading(block)
  if (places[i] === 'frame' && !quoted && !heading && candidates[i]! < LONG_FOR_A_CAPTION) return false
  if (quoted) return true
  if (isThemes(block)) return false
  if (candidates[i]! > 0) return true
  const offered = linkDensity(block) > 0.5
  if (heading) return !(offered && isWithin(block.element, 'li'))
  // What is neither prose nor heading belongs to the story once it has begun; before, it is byline and date.
  return offered ? leadsAway(block, host) : i > firstProse
}

/** Longer blocks are never the theme's words alone. */
const THEME_LENGTH = 240
// Takes "The harbour at night. Ann Lee/Getty", "© Planet 2020"; leaves "Reuters reported it first."
const CREDIT = /©|\b(?:Getty|Reuters|AFP|AP|EPA|dpa|Shutterstock|Alamy|iStock|Photo|Foto)\b[^.!?]*$/

function isThemes({ text, afterImage }: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > THEME_LENGTH) return false
  if (afterImage && CREDIT.test(text) && !endsSentence(text)) return true
  return SIGN_OFFS.some((form) => form.test(text)) || themeWords(text) !== null
}

/** A heading that no story follows heads something else. */
function withoutIdleHeadings({ blocks, inside }: Sight, isStory: boolean[]): boolean[] {
  let follows = false
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (!inside[i]) continue
    if (isHeading(block)) isStory[i] &&= follows
    else if (isStory[i]) follows = true
    else if (linkDensity(block) > 0.5) follows = false
  }
  return isStory
}

function isInside(node: ParentNode, places: readonly ParentNode[]): boolean {
  for (let at: ParentNode | null = node; at; at = at.parent) if (places.includes(at)) return true
  return false
}

function isWithin(node: ParentNode, name: string): boolean {
  for (let at: ParentNode | null = node; at; at = at.parent) if (at instanceof Element && at.name === name) return true
  return false
}
