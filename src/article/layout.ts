import type { Span } from '../text/span.ts'
import type { Article, Block } from './article.ts'
import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'

/** How much of what is not the story is kept, before and after it: far more than any page's menus and footers. */
const MAX_SURROUNDINGS = 100_000

type Laid = Pick<Article, 'text' | 'body' | 'blocks' | 'headings'>

/**
 * The page's words as one text with the story in one piece: what stands before the story on the page,
 * the story, then all else. So nothing that was read is lost, and the body is one span.
 */
export function layOut(pageBlocks: readonly PageBlock[], isStory: readonly boolean[]): Laid {
  const first = isStory.indexOf(true)
  const story = pageBlocks.filter((_, i) => isStory[i])
  const before = first < 0 ? [] : pageBlocks.slice(0, first)
  const after = pageBlocks.filter((_, i) => i > first && !isStory[i])
  const head = surroundings(before)
  const start = head ? head.length + 2 : 0
  const { text, blocks } = storyText(story, start)
  const body: Span = [start, start + text.length]
  const whole = [head, text, surroundings(after)].filter((part) => part !== '').join('\n\n')
  return { text: whole, body, blocks, headings: blocks.filter((block) => block.kind === 'heading').map((block) => block.span) }
}

function surroundings(blocks: readonly PageBlock[]): string {
  const text = blocks.map((block) => block.text).join('\n\n')
  return text.slice(0, MAX_SURROUNDINGS)
}

function storyText(story: readonly PageBlock[], start: number): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const { element, text: words } of story) {
    const kind = kindOf(element)
    if (text) text += kind === 'list-item' && blocks.at(-1)!.kind === 'list-item' ? '\n' : '\n\n'
    blocks.push({ kind, span: [start + text.length, start + text.length + words.length] })
    text += words
  }
  return { text, blocks }
}

const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ['blockquote', 'quote'],
  // What a cell holds is not shaped by what the table stands in.
  ['td', 'paragraph'],
  ['th', 'paragraph'],
])

/** What kind of block this is by the nearest element that says so: a paragraph in a quotation is a quotation. */
function kindOf(element: Element): Block['kind'] {
  // A plain cell begins a row: rows stand one to a line, as a list's items do.
  if (element.name === 'td' || element.name === 'th') return 'list-item'
  for (let at: ParentNode | null = element; at instanceof Element; at = at.parent) {
    const kind = KINDS.get(at.name)
    if (kind) return kind
  }
  return 'paragraph'
}
