import { closest } from './dom.ts'
import { endsSentence, isHeading, leadsAway, linkDensity } from './block-features.ts'
import { isArticle } from './is-article.ts'
import type { PageBlock } from './page-blocks.ts'
import { sightOf } from './sight.ts'
import type { Sight } from './sight.ts'
import { total } from './story-place.ts'
import { SIGN_OFFS } from './sign-offs.ts'
import { themeWords } from './theme-words.ts'

/**
 * Which of a page's blocks are its story. The place where most of the prose stands holds the story; within it a block
 * is left out by where it stands (captions, related lists), by what it says (the theme's own words), or because it
 * only offers other stories. `host` is the page's own, to tell its teasers from links that a story gives.
 */
export function mainText(blocks: readonly PageBlock[], host: string | null = null): boolean[] {
  const nothing = blocks.map(() => false)
  const sight = sightOf(blocks, host)
  if (!sight) return nothing
  const end = endOf(sight)
  const story = blocks.map((_, i) => i < end && isStory(i, sight))
  withoutIdleHeadings(sight, story)
  withoutIsland(sight, story)
  return isArticle(sight, story) ? story : nothing
}

/** Where the readers' part begins, if it does below the middle: nothing of the story stands behind "3 comments". */
function endOf({ blocks, inside, candidates }: Sight): number {
  const half = total(candidates.filter((_, i) => inside[i])) / 2
  let read = 0
  for (const [i, { text }] of blocks.entries()) {
    if (!inside[i]) continue
    read += candidates[i]!
    if (read > half && candidates[i] === 0 && text.length < LABEL_LENGTH && themeWords(text)?.kind === 'comments') return i
  }
  return blocks.length
}

const LABEL_LENGTH = 60

/** In a frame, prose of this length is no caption. */
const LONG_FOR_A_CAPTION = 250

function isStory(i: number, { blocks, host, places, candidates, inside, firstProse, headline }: Sight): boolean {
  if (!inside[i] || i <= headline || places[i] === 'aside') return false
  const block = blocks[i]!
  const quoted = closest(block.element, 'blockquote') !== null
  const heading = isHeading(block)
  if (places[i] === 'frame' && !quoted && !heading && candidates[i]! < LONG_FOR_A_CAPTION) return false
  if (quoted) return true
  if (isThemes(block)) return false
  if (candidates[i]! > 0) return true
  const offered = linkDensity(block) > 0.5
  if (heading) return !offered || closest(block.element, 'li') === null
  // What is neither prose nor heading belongs to the story once it has begun; before, it is byline and date.
  return offered ? leadsAway(block, host) : i > firstProse
}

/** Longer blocks are never the theme's words alone. */
const THEME_LENGTH = 200
// Takes "The harbour at night. Ann Lee/Getty", "© Planet 2020"; leaves "Reuters reported it first."
const CREDIT = /©|\b(?:Getty|Reuters|AFP|AP|EPA|dpa|Shutterstock|Alamy|iStock|Photo|Foto)\b[^.!?]*$/

// Takes "19.10.19, 18:56"; leaves "3:2", "1/2".
const DATE_ALONE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[\s,.:\d|–-]*$/

function isThemes({ text, afterImage }: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || DATE_ALONE.test(text)) return true
  if (text.length > THEME_LENGTH) return false
  if (afterImage && CREDIT.test(text) && !endsSentence(text)) return true
  return SIGN_OFFS.some((form) => form.test(text)) || themeWords(text) !== null
}

/** Leaves out a heading, or at the end a label ("See also:"), that no story follows: it heads something else. */
function withoutIdleHeadings({ blocks, places, inside }: Sight, isStory: boolean[]): void {
  let follows = false
  let ends = true
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (!inside[i]) continue
    if (isHeading(block) || (ends && isLabel(block))) isStory[i] &&= follows
    else if (isStory[i]) {
      follows = true
      ends = false
    } else if (linkDensity(block) > 0.5 && places[i] !== 'aside') follows = false
  }
}

const isLabel = ({ text }: PageBlock): boolean => text.length < LABEL_LENGTH && text.endsWith(':')

/** A gap of so many blocks that are not the story, and what may stand behind it and still be no part of it. */
const GAP = 10
const ISLAND = { blocks: 3, share: 0.1 }

/** Leaves out the little that stands behind a long list of other things: "Legal notice", "Our app". */
function withoutIsland({ candidates }: Sight, isStory: boolean[]): void {
  const story = isStory.flatMap((is, i) => (is ? [i] : []))
  const gap = story.findLastIndex((at, k) => k > 0 && at - story[k - 1]! > GAP)
  const island = gap < 0 ? [] : story.slice(gap)
  const prose = (indices: readonly number[]) => total(indices.map((i) => candidates[i]!))
  if (island.length <= ISLAND.blocks && prose(island) < ISLAND.share * prose(story)) for (const i of island) isStory[i] = false
}
