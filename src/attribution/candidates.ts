import { CONTENT, CUE, NONE, SOURCE } from './roles.ts'

/** A labelling of a window, and how likely just that is. */
export interface Likely {
  readonly labels: Uint8Array
  readonly share: number
}

/** One way to read who tells what by a cue. */
export interface Candidate extends Likely {
  /** How likely source and content are these or much the same: half of the words of each. */
  readonly agreed: number
}

/**
 * The ways to read a cue that are worth comparing: those that give some content, one for each source and content. How the words of the
 * cue are cut and who has a comma makes no difference; `words` are the places in the window that count.
 */
export function candidatesOf(likely: readonly Likely[], words: readonly number[]): Candidate[] {
  const ways: Way[] = []
  for (const { labels, share } of likely) {
    const told = toldBy(labels, words)
    if (!told.includes(CONTENT)) continue
    const same = ways.find((way) => areSame(way.told, told))
    if (same) same.share += share
    else ways.push({ labels, share, told })
  }
  return ways.map(({ labels, share, told }) => ({ labels, share, agreed: ways.reduce((sum, way) => sum + (areAlike(told, way.told) ? way.share : 0), 0) }))
}

interface Way {
  readonly labels: Uint8Array
  share: number
  readonly told: Uint8Array
}

/** The labels of the words, those of the cue left out. */
function toldBy(labels: Uint8Array, words: readonly number[]): Uint8Array {
  const told = new Uint8Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const label = labels[words[w]!]!
    told[w] = label === CUE ? NONE : label
  }
  return told
}

/**
 * The way that is likely itself and has the most likely company. Company alone gives a middle way that nobody would go, and breaks off
 * in the middle of a clause: dev set, of 2,013 readings 1,761 much like people's but 1,096 the same, against 1,689 and 1,437 so.
 */
export const bestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((best, next) => (best && best.share + best.agreed >= next.share + next.agreed ? best : next), undefined)

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const areAlike = (a: Uint8Array, b: Uint8Array): boolean => a === b || (shareHalf(a, b, CONTENT) && shareHalf(a, b, SOURCE))

function shareHalf(a: Uint8Array, b: Uint8Array, role: number): boolean {
  let [both, either] = [0, 0]
  for (let i = 0; i < a.length; i++) {
    const [inA, inB] = [a[i] === role, b[i] === role]
    if (inA && inB) both++
    if (inA || inB) either++
  }
  return both * 2 >= either
}
