import { isHeading, leadsAway, linkDensity } from './block-features.ts'
import type { Sight } from './sight.ts'
import { total } from './story-place.ts'

/** Less prose than this is a stub, a form or a message: no story. */
const LEAST_PROSE = 75
/** On a front page most paragraphs stand under a heading that leads elsewhere. */
const FRONT_PAGE = { headings: 5, perParagraph: 0.6 }
// Takes "404", "Page not found", "Seite nicht gefunden"; leaves "Ship not found after storm", whose page has more to read.
const FAILURE = /\b(?:404|403|page not found|not found|access denied|forbidden|nicht gefunden|introuvable|no encontrada|non trovata|não encontrada|captcha|are you a robot)\b/i
const FAILURE_LENGTH = 500

/** Whether what was found on a page is a story at all, not a message, a form or a front page's teasers. */
export function isArticle({ blocks, host, places, candidates }: Sight, isStory: readonly boolean[]): boolean {
  const prose = total(candidates.filter((_, i) => isStory[i]))
  if (prose < LEAST_PROSE) return false
  if (prose < FAILURE_LENGTH && blocks.some((block) => isHeading(block) && FAILURE.test(block.text))) return false
  const paragraphs = candidates.filter((weight, i) => weight > 0 && isStory[i]).length
  const first = isStory.indexOf(true)
  const last = isStory.lastIndexOf(true)
  const offered = blocks.filter((block, i) => i >= first && i <= last && places[i] === 'open' && isHeading(block) && linkDensity(block) > 0.8 && !leadsAway(block, host))
  return offered.length < FRONT_PAGE.headings || offered.length < FRONT_PAGE.perParagraph * paragraphs
}
