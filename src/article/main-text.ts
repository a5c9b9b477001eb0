import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'
import { ASIDE_NAME, ASIDE_ROLES, ASIDE_TAGS } from './boilerplate.ts'

const SENTENCE_END = /[.!?…。！？:;,"”’»)]$/
export const linkDensity = (b: PageBlock) => Math.min(1, b.linkLength / b.text.length)

function prose(block: PageBlock): number {
  const { text } = block
  if (linkDensity(block) > 0.5) return 0
  if (/^h[1-6]$/.test(block.element.name)) return 0
  if (text.length < 40 && !(text.length > 25 && SENTENCE_END.test(text))) return 0
  return (Math.min(text.length, 800)) * (1 - linkDensity(block)) * (/[.!?…。！？]/.test(text) ? 1 : 0.3) * (block.element.name === 'p' || block.element.name==='blockquote' ? 1 : 0.7)
}

export function mainText(blocks: readonly PageBlock[]): boolean[] {
  const weights = blocks.map(prose)
  const all = sums(blocks, weights)
  const total = weights.reduce((a, b) => a + b, 0)
  const asides = new Map<ParentNode, boolean>()
  const isAside = (node: ParentNode | null): boolean => {
    if (!(node instanceof Element)) return false
    const known = asides.get(node)
    if (known !== undefined) return known
    const here = (all.get(node) ?? 0) < 0.5 * total && asideItself(node)
    const value = here || isAside(node.parent)
    asides.set(node, value)
    return value
  }
  const kept = weights.map((w, i) => (isAside(blocks[i]!.element) ? 0 : w))
  const container = containerOf(blocks, kept)
  if (!container) return blocks.map(() => false)
  return blocks.map((b, i) => inside(b.element, container) && !isAside(b.element) && (kept[i]! > 0 || shortStory(b)))
}
const shortStory = (b: PageBlock) => linkDensity(b) < 0.5

function sums(blocks: readonly PageBlock[], weights: readonly number[]): Map<ParentNode, number> {
  const sum = new Map<ParentNode, number>()
  blocks.forEach((b, i) => { if (weights[i]) for (let e: ParentNode | null = b.element; e; e = e.parent) sum.set(e, (sum.get(e) ?? 0) + weights[i]!) })
  return sum
}
const inside = (e: ParentNode | null, root: ParentNode) => { while (e && e !== root) e = e.parent; return e === root }

export function asideItself(e: Element): boolean {
  if (ASIDE_TAGS.has(e.name) || ASIDE_ROLES.has(e.attribs['role'] ?? '')) return true
  const name = `${e.attribs['class'] ?? ''} ${e.attribs['id'] ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return ASIDE_NAME.test(name)
}

function containerOf(blocks: readonly PageBlock[], weights: readonly number[]): ParentNode | null {
  const sum = sums(blocks, weights)
  let best: ParentNode | null = null, bestValue = 0
  for (const [e, v] of sum) if (v > bestValue) { best = e; bestValue = v }
  if (!best) return null
  while (true) {
    let next: ParentNode | null = null, value = 0
    for (const c of best.children) { const v = c instanceof Element ? sum.get(c) ?? 0 : 0; if (v > value) { next = c as Element; value = v } }
    if (!next || value < 0.75 * sum.get(best)! || ['p', 'blockquote', 'li', 'td', 'tr'].includes((next as Element).name)) return best
    best = next
  }
}
