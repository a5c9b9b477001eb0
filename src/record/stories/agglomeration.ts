/** How things are compared and joined; `kinship` is symmetric. */
export interface Agglomeration<T> {
  readonly kinship: (a: T, b: T) => number
  readonly joined: (a: T, b: T) => T
  /** Below this kinship nothing is joined. */
  readonly least: number
}

/**
 * Joins the two things that are nearest to each other, and again, until no two are near enough. Only `neighbours` are
 * compared, and neighbours of what they were joined to. Joining every pair that is mutually nearest gives what joining
 * the nearest of all first would give, without ever looking for it (Murtagh's reciprocal nearest neighbours).
 */
export function agglomerated<T>(things: readonly T[], neighbours: readonly (readonly number[])[], how: Agglomeration<T>): T[] {
  const nodes = linked(things, neighbours, how)
  let changed = new Set(nodes.keys())
  while (changed.size > 0) changed = round(nodes, changed, how)
  return nodes.flatMap(({ thing }) => (thing === null ? [] : [thing]))
}

interface Node<T> {
  /** `null` once it has been joined to another. */
  thing: T | null
  /** Number of the other → kinship. */
  readonly kin: Map<number, number>
  nearest: number | null
}

/** Kin this far below the limit are forgotten: an average hardly rises again. */
const FORGOTTEN = 1 / 4

function linked<T>(things: readonly T[], neighbours: readonly (readonly number[])[], how: Agglomeration<T>): Node<T>[] {
  const nodes = things.map((thing): Node<T> => ({ thing, kin: new Map(), nearest: null }))
  for (const [a, others] of neighbours.entries()) for (const b of others) if (!nodes[a]!.kin.has(b)) link(nodes, [a, b], how)
  for (const [number, node] of nodes.entries()) node.nearest = nearestOf(nodes, number)
  return nodes
}

function link<T>(nodes: readonly Node<T>[], [a, b]: readonly [number, number], { kinship, least }: Agglomeration<T>): void {
  const value = kinship(nodes[a]!.thing!, nodes[b]!.thing!) // the joined are nobody's kin any more
  if (value < least * FORGOTTEN) return
  nodes[a]!.kin.set(b, value)
  nodes[b]!.kin.set(a, value)
}

function nearestOf(nodes: readonly Node<unknown>[], number: number): number | null {
  let nearest: number | null = null
  for (const other of nodes[number]!.kin.keys()) if (nearest === null || isNearer(nodes, number, [other, nearest])) nearest = other
  return nearest
}

/**
 * Whether `a` is nearer to a node than `b`. Between equally near ones the lot of the pair decides, which both of a pair
 * draw alike: so a thousand copies of one text pair off all at once, instead of waiting for the first one by one.
 */
function isNearer(nodes: readonly Node<unknown>[], number: number, [a, b]: readonly [number, number]): boolean {
  const { kin } = nodes[number]!
  return kin.get(a)! - kin.get(b)! > 0 || (kin.get(a) === kin.get(b) && (lot(number, a) - lot(number, b) || a - b) < 0)
}

// MurmurHash3's last steps
function lot(a: number, b: number): number {
  let hash = Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.max(a, b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Joins every mutually nearest pair among the changed, and gives those whose nearest has changed by it. */
function round<T>(nodes: Node<T>[], changed: ReadonlySet<number>, how: Agglomeration<T>): Set<number> {
  const changedNext = new Set<number>()
  for (const a of changed) {
    const b = nodes[a]!.nearest
    if (nodes[a]!.thing === null || b === null || nodes[b]!.nearest !== a || nodes[a]!.kin.get(b)! < how.least) continue
    for (const node of join(nodes, [a, b], how)) changedNext.add(node)
  }
  return changedNext
}

function join<T>(nodes: Node<T>[], [a, b]: readonly [number, number], how: Agglomeration<T>): number[] {
  const [one, other] = [nodes[a]!, nodes[b]!]
  const joint = nodes.push({ thing: how.joined(one.thing!, other.thing!), kin: new Map(), nearest: null }) - 1
  const relatives = new Set([...one.kin.keys(), ...other.kin.keys()])
  for (const node of [one, other]) {
    node.thing = null
    node.kin.clear()
  }
  relatives.delete(a)
  relatives.delete(b)
  const changed = [...relatives].filter((relative) => moved(nodes, relative, { from: [a, b], to: joint }, how))
  nodes[joint]!.nearest = nearestOf(nodes, joint)
  return [joint, ...changed]
}

/** Tells a relative that two of its kin are one now; true where its nearest is another than before. */
function moved<T>(nodes: Node<T>[], relative: number, { from, to }: { from: readonly number[]; to: number }, how: Agglomeration<T>): boolean {
  const node = nodes[relative]!
  for (const gone of from) node.kin.delete(gone)
  link(nodes, [relative, to], how)
  const before = node.nearest
  if (before === null || from.includes(before)) node.nearest = nearestOf(nodes, relative)
  else if (node.kin.has(to) && isNearer(nodes, relative, [to, before])) node.nearest = to
  return node.nearest !== before
}
