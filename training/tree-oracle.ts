import { LEFT, RIGHT, ROOT, SHIFT, type State } from '../src/attribution/tree.ts'

/**
 * How many arcs of the right tree an action puts out of reach (the dynamic oracle for arc-hybrid,
 * Goldberg and Nivre 2013), so that the parser learns to make the best of its own mistakes.
 */
export function costOf(state: State, action: number, right: Int32Array): number {
  const { stack, depth, next, length } = state
  const top = stack[depth - 1]!
  if (action === SHIFT) {
    let cost = 0
    for (let d = 0; d < depth; d++) {
      if (d < depth - 1 && right[next] === stack[d]) cost++
      if (stack[d] !== ROOT && right[stack[d]!] === next) cost++
    }
    return cost
  }
  let cost = 0
  for (let b = next; b < length; b++) if (right[b] === top) cost++
  const head = right[top]!
  const inBuffer = head !== ROOT && head >= next
  if (action === LEFT) return cost + ((inBuffer && head !== next) || head === stack[depth - 2] ? 1 : 0)
  return cost + (action === RIGHT && inBuffer ? 1 : 0)
}
