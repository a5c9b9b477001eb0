import { prose } from './block-features.ts'
import type { PageBlock } from './page-blocks.ts'
import { placesBy } from './places.ts'
import type { Place } from './places.ts'
import { isInside, storyPlaces, sumsOf, total } from './story-place.ts'

/** All that is known of a page's blocks when each is judged. */
export interface Sight {
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

/** Looks at a page's blocks together; null where none of them reads like prose. */
export function sightOf(blocks: readonly PageBlock[], host: string | null): Sight | null {
  const { places, candidates } = candidatesAmong(blocks, blocks.map(prose))
  const stories = storyPlaces(sumsOf(blocks, candidates))
  const inside = blocks.map(({ element }) => isInside(element, stories))
  const firstProse = candidates.findIndex((weight, i) => weight > 0 && inside[i])
  if (firstProse < 0) return null
  return { blocks, host, places, candidates, inside, firstProse, headline: headlineOf(blocks, places, candidates) }
}

/**
 * Names are believed of places that hold up to half of what is to read; where they would leave hardly anything
 * ("paywall" around the whole story, captions that are the story), only of places that hold little.
 */
const BELIEF = [0.5, 0.15]
const HARDLY_ANYTHING = 0.2

function candidatesAmong(blocks: readonly PageBlock[], weights: readonly number[]): Pick<Sight, 'places' | 'candidates'> {
  const sums = sumsOf(blocks, weights)
  const headlines = sumsOf(blocks, blocks.map(({ element }) => (element.name === 'h1' ? 1 : 0)))
  const sights = BELIEF.map((most) => {
    const placeOf = placesBy(sums, headlines, most)
    const places = blocks.map((block) => placeOf(block.element))
    return { places, candidates: weights.map((weight, i) => (places[i] === 'aside' ? 0 : weight)) }
  })
  return sights.find(({ candidates }) => total(candidates) > HARDLY_ANYTHING * total(weights)) ?? sights[0]!
}

/** So much of the prose may stand above a headline: a summary, or what a page says to everybody. */
const ABOVE_HEADLINE = 0.1
/** So many paragraphs below a headline make it one: an `<h1>` further down heads a part of the story. */
const BELOW_HEADLINE = 3

/** The last `<h1>` with hardly any prose above it. */
function headlineOf(blocks: readonly PageBlock[], places: readonly Place[], candidates: readonly number[]): number {
  const most = ABOVE_HEADLINE * total(candidates)
  let headline = -1
  let above = 0
  let below = 0
  for (const [i, { element }] of blocks.entries()) {
    above += candidates[i]!
    if (candidates[i]! > 0) below++
    if (above > most || (headline >= 0 && below === BELOW_HEADLINE)) break
    if (element.name !== 'h1' || places[i] === 'aside') continue
    headline = i
    below = 0
  }
  return headline
}
