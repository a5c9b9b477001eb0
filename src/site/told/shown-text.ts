// What of an article's text may be shown: as much as the operator allows for its outlet, and never more than its publisher does.
import { mayShowCopy } from '../../reading/policies.ts'
import type { Article, Block } from '../../article/article.ts'
import type { Shown } from '../../store/asked/asked-by-site.ts'
import { LEAST, rightsOf, type Rights } from '../../store/decided/outlet-rights.ts'
import { sentencesIn } from '../../store/asked/sentences-in.ts'
import { overlaps, within, type Span } from '../../text/span.ts'
import type { Site } from '../site.ts'

export interface ShownText {
  readonly rights: Rights
  readonly text: string
  readonly blocks: readonly ShownBlock[]
  /** Whether something of the story is left out. */
  readonly isCut: boolean
}

/** What is shown of a paragraph, a heading, an item. */
export interface ShownBlock {
  readonly kind: Block['kind']
  /** Whole sentences. */
  readonly sentences: readonly Span[]
  /** Whether something is left out before it. */
  readonly isAfterGap: boolean
}

/** What may be shown of an article's text; the publisher's own word wins. */
export async function shownRights({ record, policy }: Shown, { store }: Pick<Site, 'store'>): Promise<Rights> {
  return mayShowCopy(policy) ? rightsOf(store, record.article.outlet) : LEAST
}

/** The text as far as it may be shown. `quoted` are the places of key points, whose sentences are shown wherever points are. */
export function shownText(article: Article, rights: Rights, quoted: readonly Span[]): ShownText {
  const story = storyOf(article)
  const all = sentencesIn(article)
  const open = new Set(rights === 'full' ? all : [...quotedAmong(all, quoted), ...(rights === 'excerpt' ? beginningOf(all, article) : [])])
  const blocks: ShownBlock[] = []
  let isAfterGap = false
  for (const { kind, span } of story) {
    const own = all.filter((it) => overlaps(it, span))
    const sentences = kind === 'heading' ? own : own.filter((it) => open.has(it))
    isAfterGap ||= sentences.length > 0 && sentences[0] !== own[0]
    if (sentences.length > 0) blocks.push({ kind, sentences, isAfterGap })
    isAfterGap = sentences.length === 0 ? isAfterGap || own.length > 0 : sentences.at(-1) !== own.at(-1)
  }
  return { rights, text: article.text, blocks: withoutEmptyParts(blocks), isCut: rights !== 'full' }
}

/** The blocks that are the story's own. */
const storyOf = ({ blocks, asides }: Article): readonly Block[] => blocks.filter(({ span }) => !asides.some((aside) => within(span, aside)))

const quotedAmong = (all: readonly Span[], quoted: readonly Span[]) => all.filter((sentence) => quoted.some((it) => overlaps(it, sentence)))

// As much as news agencies let others show, and never more than a part of a short text.
const EXCERPT = { characters: 600, share: 0.2 }

/** The first sentences, as far as an excerpt goes; one at the least. */
function beginningOf(all: readonly Span[], { body }: Article): Span[] {
  const room = Math.min(EXCERPT.characters, (body[1] - body[0]) * EXCERPT.share)
  const first = all[0]?.[0] ?? 0
  return all.filter(([, end], i) => end - first <= room || (i === 0 && end - first <= EXCERPT.characters))
}

/** A heading stands only above something. */
const withoutEmptyParts = (blocks: readonly ShownBlock[]) => blocks.filter(({ kind }, i) => kind !== 'heading' || (blocks[i + 1] !== undefined && blocks[i + 1]!.kind !== 'heading'))
