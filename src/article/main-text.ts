import { Element } from './dom.ts'
import type { ParentNode } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'
import { placesBy } from './places.ts'
import { themeWords } from './theme-words.ts'

const SENTENCE_END = /[.!?…。！？:;,"”’»)]$/
export const linkDensity = (b: PageBlock) => b.linkLength / b.text.length
const isHeading = (b: PageBlock) => /^h[1-6]$/.test(b.element.name)
const isSentence = (t: string) => /[.!?…。！？]["”’»)]?$/.test(t)

function prose(block: PageBlock): number {
  const { text } = block
  const d = linkDensity(block)
  if (isHeading(block)) return 0
  if (d > 0.5 && !(d < 0.95 && text.length > 40 && isSentence(text))) return 0
  if (text.length < 40 && !(text.length > 25 && SENTENCE_END.test(text))) return 0
  return (Math.min(text.length, 800)) * (1 - d) * (/[.!?…。！？]/.test(text) ? 1 : 0.3) * (block.element.name === 'p' || block.element.name==='blockquote' ? 1 : 0.7)
}
const P = JSON.parse((globalThis as any).process?.env.P ?? '{}')
const COST = P.cost ?? 1, CAP = P.cap ?? 100

export function mainText(blocks: readonly PageBlock[], host: string | null = null): boolean[] {
  const weights = blocks.map(prose)
  const all = sums(blocks, weights)
  const total = weights.reduce((a, b) => a + b, 0)
  const placeOf = placesBy(all, total)
  const places = blocks.map((b) => placeOf(b.element))
  const kept = weights.map((w, i) => (places[i] === 'aside' ? 0 : w))
  const values = blocks.map((b, i) => kept[i]! > 0 ? kept[i]! : linkDensity(b) > 0.5 || places[i] === 'aside' ? -COST * Math.min(b.text.length, CAP) : 0)
  const container = descend(best(sums(blocks, values)), sums(blocks, kept))
  if (!container) return blocks.map(() => false)
  const h1 = blocks.findLastIndex((b) => b.element.name === 'h1' && inside(b.element, container))
  const firstProse = blocks.findIndex((b, i) => kept[i]! > 0 && inside(b.element, container))
  const story = blocks.map((b, i) => {
    if (!inside(b.element, container) || places[i] === 'aside') return false
    const quoted = within(b.element, 'blockquote', container)
    if (places[i] === 'frame' && !quoted && !isHeading(b)) return false
    if (h1 >= 0 && i <= h1 && h1 < firstProse + 3) return false
    if (i < firstProse && !isHeading(b)) return false
    if (!/[\p{L}\p{N}]/u.test(b.text)) return false
    if (b.text.length < 160 && !quoted && themeWords(b.text)) return false
    if (isHeading(b) && !(linkDensity(b) > 0.5 && within(b.element, 'li', container)) || quoted) return true
    if (kept[i]! > 0) return true
    if (linkDensity(b) >= 0.5) return isExternal(b, host)
    if (b.afterImage && !isSentence(b.text) && b.text.length < 200) return false
    return true
  })
  // headings that nothing follows
  let follows = false
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (!inside(blocks[i]!.element, container)) continue
    if (isHeading(blocks[i]!)) { if (story[i] && !follows) story[i] = false }
    else if (story[i]) follows = true
    else if (linkDensity(blocks[i]!) >= 0.5 ) follows = false
  }
  return story
}
const isExternal = (b: PageBlock, host: string | null) => { const m = /^https?:\/\/([^/?#]+)/.exec(b.link ?? ''); return !!m && !!host && owner(m[1]!) !== owner(host) }
const owner = (host: string) => /[^.]+\.(?:(?:com?|org|net|gov|ac|edu)\.)?[^.]+$/.exec(host.toLowerCase())?.[0]
const within = (e: ParentNode | null, name: string, root: ParentNode) => { for (; e && e !== root; e = e.parent) if (e instanceof Element && e.name === name) return true; return false }

function sums(blocks: readonly PageBlock[], weights: readonly number[]): Map<ParentNode, number> {
  const sum = new Map<ParentNode, number>()
  blocks.forEach((b, i) => { if (weights[i]) for (let e: ParentNode | null = b.element; e; e = e.parent) sum.set(e, (sum.get(e) ?? 0) + weights[i]!) })
  return sum
}
const inside = (e: ParentNode | null, root: ParentNode) => { while (e && e !== root) e = e.parent; return e === root }

const T = P.t ?? 0.8
function descend(from: ParentNode | null, sum: Map<ParentNode, number>): ParentNode | null {
  let at = from
  while (at) {
    const next: Element | undefined = at.children.find((c): c is Element => c instanceof Element && (sum.get(c) ?? 0) >= T * sum.get(at!)!)
    if (!next || ['p', 'blockquote', 'li', 'td', 'tr'].includes(next.name)) return at
    at = next
  }
  return at
}
function best(sum: Map<ParentNode, number>): ParentNode | null {
  let best: ParentNode | null = null, value = 0
  for (const [e, v] of sum) if (v > value || (v===value && best)) { if (e instanceof Element && ['p','li','tr'].includes(e.name)) continue; if (v > value) {best = e; value = v} }
  return best
}
