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
  const placeOf = placesBy(sumsOf(blocks, weights))
  const places = blocks.map((block) => placeOf(block.element))
  const candidates = weights.map((weight, i) => (places[i] === 'aside' ? 0 : weight))
  const story = storyPlace(sumsOf(blocks, candidates))
  if (!story) return blocks.map(() => false)
  const inside = blocks.map(({ element }) => isInside(element, story))
  const firstProse = candidates.findIndex((weight, i) => weight > 0 && inside[i])
  const sight: Sight = { blocks, host, places, candidates, inside, firstProse, headline: headlineBefore(blocks, inside, firstProse) }
  return withoutIdleHeadings(sight, blocks.map((_, i) => isStory(i, sight)))
}

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

/** A child that holds this share of the prose is looked into. Dev pages: F1 is flat from 0.7 to 0.8 and falls beyond. */
const MOST_OF_IT = 0.75
const NO_PLACE = new Set(['p', 'blockquote', 'li', 'td', 'tr', 'dd'])

/** The smallest place that still holds most of the prose. */
function storyPlace(sums: ReadonlyMap<ParentNode, number>): ParentNode | null {
  let place = [...sums.keys()].find((node) => node.parent === null) ?? null
  while (place) {
    const least: number = MOST_OF_IT * sums.get(place)!
    const inner = place.children.find((child): child is Element => child instanceof Element && (sums.get(child) ?? 0) >= least)
    if (!inner || NO_PLACE.has(inner.name)) return place
    place = inner
  }
  return null
}

/** The last `<h1>` above the first prose, or right below a summary that stands above it. */
function headlineBefore(blocks: readonly PageBlock[], inside: readonly boolean[], firstProse: number): number {
  for (let i = Math.min(firstProse + 2, blocks.length - 1); i >= 0; i--) if (inside[i] && blocks[i]!.element.name === 'h1') return i
  return -1
}

function isStory(i: number, { blocks, host, places, candidates, inside, firstProse, headline }: Sight): boolean {
  if (!inside[i] || i <= headline || places[i] === 'aside') return false
  const block = blocks[i]!
  const quoted = isWithin(block.element, 'blockquote')
  const heading = isHeading(block)
  if (places[i] === 'frame' && !quoted && !heading) return false
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

function isInside(node: ParentNode, place: ParentNode): boolean {
  let at: ParentNode | null = node
  while (at && at !== place) at = at.parent
  return at === place
}

function isWithin(node: ParentNode, name: string): boolean {
  for (let at: ParentNode | null = node; at; at = at.parent) if (at instanceof Element && at.name === name) return true
  return false
}
