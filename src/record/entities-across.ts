import { nameWords } from './name-words.ts'
import type { Entity, EntityKind } from './record.ts'
import { RANKS } from './roles.ts'
import { inOrder, isPress, type Source } from './sources.ts'

/** One person, body or agreement over many articles, with everything it is called there. */
export interface EntityAcross {
  /** The fullest name, with the side behind it where another bears the same: unique over all. */
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly side: string | null
  /** What it is called, and the roles it is given, the most frequent first. */
  readonly variants: readonly string[]
  readonly roles: readonly string[]
  readonly named: readonly NamedIn[]
}

export interface NamedIn {
  readonly source: string
  readonly entity: string
}

/** What people decided: these two are one, those two are not. Both outlive every re-reading, and win over any rule. */
export interface EntityDecisions {
  readonly merged: readonly (readonly [NamedIn, NamedIn])[]
  readonly split: readonly (readonly [NamedIn, NamedIn])[]
}

export const NO_DECISIONS: EntityDecisions = { merged: [], split: [] }

/** Who is who over many articles. Nobody is merged on a surname alone: by the full name, or by surname, side and role together. */
export function entitiesAcross(sources: readonly Source[], decisions: EntityDecisions = NO_DECISIONS): EntityAcross[] {
  const known = inOrder(sources).flatMap((source) => source.record.entities.map((entity) => ({ source: source.id, entity }))).map((it, place): Known => ({ ...it, place, group: [] }))
  for (const it of known) it.group.push(it)
  const byKey = new Map(known.map((it) => [keyOf({ source: it.source, entity: it.entity.id }), it]))
  const apart = decisions.split.map((pair) => pair.map((named) => byKey.get(keyOf(named))))
  for (const [a, b] of decisions.merged) join(byKey.get(keyOf(a)), byKey.get(keyOf(b)), [])
  for (const bucket of buckets(known)) joinWithin(bucket, apart)
  return named([...new Set(known.map(({ group }) => group))])
}

interface Known {
  readonly source: string
  readonly entity: Entity
  /** In the order of the sources and of their entities. */
  readonly place: number
  /** All that are one with it, itself included; shared by all of them. */
  group: Known[]
}

/** What is named and described alike a hundred times is compared with others once. */
function joinWithin(bucket: readonly Known[], apart: Apart): void {
  const described = new Map<string, Known>()
  for (const it of bucket) {
    const { name, side, role } = it.entity
    const description = [name, side, role].join('\n')
    const like = described.get(description)
    if (like && isOne(like.entity, it.entity) && join(like, it, apart)) continue
    for (const other of firstOfGroups([...described.values()])) if (isSame(it, other)) join(it, other, apart)
    if (!like) described.set(description, it)
  }
}

type Apart = readonly (readonly (Known | undefined)[])[]

const keyOf = ({ source, entity }: NamedIn): string => `${source}\n${entity}`

/** Joins two groups, unless somebody decided that a pair across them is not one; whether it did. */
function join(a: Known | undefined, b: Known | undefined, apart: Apart): boolean {
  if (!a || !b || a.group === b.group) return false
  if (apart.some(([x, y]) => x && y && ((x.group === a.group && y.group === b.group) || (x.group === b.group && y.group === a.group)))) return false
  const group = [...a.group, ...b.group].sort((x, y) => x.place - y.place)
  for (const it of group) it.group = group
  return true
}

/** Only what ends with the same word can be one. */
const buckets = (known: readonly Known[]): Known[][] => [...Map.groupBy(known, ({ entity }) => `${entity.kind} ${lastWord(entity.name)}`).values()]

const firstOfGroups = (bucket: readonly Known[]): Known[] => [...new Map(bucket.map((it) => [it.group, it])).values()]

const lastWord = (name: string): string => nameWords(name).at(-1) ?? ''

/** Whether two groups are one by rule: their sides and names must agree throughout, not only in the two at hand. */
const isSame = (a: Known, b: Known): boolean =>
  a.group.every((x) => b.group.every((y) => mayBeOne(x.entity, y.entity))) && a.group.some((x) => b.group.some((y) => isOne(x.entity, y.entity)))

/** Nothing speaks against it: no other side, no other first name. */
function mayBeOne(a: Entity, b: Entity): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side && !(isPress(a.side) && isPress(b.side))) return false
  if (a.kind !== 'person') return true
  const [one, other] = [nameWords(a.name), nameWords(b.name)]
  return one.length < 2 || other.length < 2 || one[0]![0] === other[0]![0]
}

function isOne(a: Entity, b: Entity): boolean {
  const [one, other] = [nameWords(a.name), nameWords(b.name)]
  if (one.join(' ') === other.join(' ')) return a.kind !== 'person' || one.length > 1 || hasSameOffice(a, b)
  return a.kind === 'person' && one.at(-1) === other.at(-1) && hasSameOffice(a, b)
}

/** "President" and "US President" of one side; not "President" and "Vice President". */
function hasSameOffice(a: Entity, b: Entity): boolean {
  if (a.side === null || a.side !== b.side || a.role === null || b.role === null) return false
  const [short, long] = [nameWords(a.role), nameWords(b.role)].sort((x, y) => x.length - y.length) as [string[], string[]]
  const extra = long.slice(0, long.length - short.length)
  return long.join(' ').endsWith(short.join(' ')) && !extra.some((word) => RANKS.has(word))
}

function named(groups: readonly Known[][]): EntityAcross[] {
  const all = groups.toSorted((a, b) => a[0]!.place - b[0]!.place).map((group) => {
    const name = fullest(group.map(({ entity }) => entity.name))
    const side = mostFrequent(group.flatMap(({ entity }) => entity.side ?? []))[0] ?? null
    return {
      id: name, name, kind: group[0]!.entity.kind, side,
      variants: mostFrequent(group.map(({ entity }) => entity.name)),
      roles: mostFrequent(group.flatMap(({ entity }) => entity.role ?? [])),
      named: group.map(({ source, entity }) => ({ source, entity: entity.id })),
    }
  })
  const bearers = Map.groupBy(all, ({ name }) => name)
  const sorted = all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return sorted.map((it) => (bearers.get(it.name)!.length === 1 ? it : { ...it, id: apartFrom(it, bearers.get(it.name)!) }))
}

/** "Ilya Brandt (Sorvane)"; where the side doesn't tell them apart, the article in which it was named does. */
function apartFrom(it: EntityAcross, bearers: readonly EntityAcross[]): string {
  const ofSide = bearers.filter(({ side, kind }) => side === it.side && kind === it.kind)
  return `${it.name} (${ofSide.length === 1 ? `${it.kind}, ${it.side ?? 'side unknown'}` : it.named[0]!.source})`
}

const fullest = (names: readonly string[]): string => names.toSorted((a, b) => nameWords(b).length - nameWords(a).length || b.length - a.length || (a < b ? -1 : 1))[0]!

function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
}
