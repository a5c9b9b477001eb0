import { agreementCalled } from './agreement-called.ts'
import { nameWords } from '../names/name-words.ts'
import type { Entity } from '../record.ts'
import { RANKS } from '../names/roles.ts'
import { usualName } from '../names/short-names.ts'
import { isPress } from '../sources.ts'

/*
 * Who is who over many articles. In: each way in which any article names and describes somebody, and what people decided. Out: what
 * is one person, body or agreement. However many articles there are, the ways to describe one are few, and in any order they give the same.
 */

/** One way in which articles name somebody: the same name for another side, or in another role, is another. */
export interface Description extends Pick<Entity, 'name' | 'kind' | 'side' | 'role'> {
  readonly key: string
  /** The article in which a person said that the name is somebody else's; null for all others. */
  readonly apart: string | null
}

/** One person, body or agreement with everything it is called. */
export interface Bearer extends Pick<Entity, 'name' | 'kind' | 'side'> {
  /** What else it is called, and the roles it is given, in the order of the alphabet. */
  readonly variants: readonly string[]
  readonly roles: readonly string[]
  /** The keys of the descriptions that are its own. */
  readonly described: readonly string[]
}

/**
 * What people said of names, and it wins over any rule: a name, or "Ilya Brandt (Sorvane)" for that of one side alone, in lower case → the
 * name that it is taken for, or null where it is nobody's but its own. Of one article: its capture's key and a line break before the name.
 */
export type NameDecisions = ReadonlyMap<string, string | null>

/**
 * Nobody is merged on a surname alone: by the full name, where no side speaks against it, or by surname, side and office together. What
 * would fit two of them is joined to neither.
 */
export function entitiesAcross(descriptions: readonly Description[], decisions: NameDecisions = new Map()): Bearer[] {
  const known = descriptions.toSorted((a, b) => compare(a.key, b.key)).map((it): Known => ({ ...it, decided: decisionOn(it, decisions), group: [] }))
  for (const it of known) it.group.push(it)
  for (const alike of Map.groupBy(known, nameKey).values()) joinNamesakes(alike)
  for (const bucket of Map.groupBy(known.filter(isOpenPerson), (it) => `${it.side}\n${lastWord(it.name)}`).values()) joinSurnames(bucket)
  for (const it of known) if (it.decided) joinByHand(it, known)
  return groupsOf(known).map(bearerOf).sort((a, b) => compare(a.name, b.name) || compare(a.described[0]!, b.described[0]!))
}

/** What can be one of them by rule lies in one bucket; by hand any two can. */
export const bucketOf = ({ name, kind }: Pick<Entity, 'name' | 'kind'>): string => `${classOf(kind)} ${kind === 'person' ? lastWord(bare(name)) : calledAs(name, kind)}`

/** The buckets that a name may be in, of whatever kind it is. */
export const bucketsOf = (name: string): string[] => [...new Set((['person', 'body', 'agreement', 'place'] as const).map((kind) => bucketOf({ name, kind })))]

interface Known extends Description {
  /** What a person said of it; undefined where nobody has. */
  readonly decided: string | null | undefined
  /** All that are one with it, itself included; shared by all of them. */
  group: Known[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const lastWord = (name: string): string => nameWords(name).at(-1) ?? ''

/** A text's kinds are often mistaken for each other, but a person is no body, and neither is an agreement. */
const classOf = (kind: Entity['kind']): string => (kind === 'person' || kind === 'body' || kind === 'agreement' ? kind : 'thing')

/** "Foreign Ministry (Norway)" without what only told it from another one in its article. */
const bare = (name: string): string => name.replace(/ \([^()]*\)$/, '')

const calledAs = (name: string, kind: Entity['kind']): string =>
  kind === 'agreement' ? agreementCalled(name) : nameWords(kind === 'person' ? bare(name) : usualName(bare(name))).join(' ')

// ---- what people decided

/** The narrowest word on it: on its name in its article, on its name and side, on its name. */
function decisionOn({ name, side, apart }: Description, decisions: NameDecisions): string | null | undefined {
  const lower = name.toLowerCase()
  const own = apart === null ? undefined : decisions.get(`${apart}\n${lower}`)
  if (apart !== null) return own ?? null
  const ofSide = side === null ? undefined : decisions.get(`${lower} (${side.toLowerCase()})`)
  return ofSide === undefined ? decisions.get(lower) : ofSide
}

/** To whoever bears the other name; to nobody where two do, or to all who were taken for the same name that no article has. */
function joinByHand(it: Known, known: readonly Known[]): void {
  const main = it.decided!.toLowerCase()
  const borne = groupsOf(known.filter((other) => !other.decided && other.apart === null && [other.name.toLowerCase(), `${other.name} (${other.side})`.toLowerCase()].includes(main)))
  if (borne.length === 1) join(it, borne[0]![0]!)
  for (const other of known) if (other.decided?.toLowerCase() === main && borne.length !== 2) join(it, other)
}

// ---- by rule

/** What is merely spelled alike: one key for what may be one by its full name. */
function nameKey(it: Known): string {
  const own = `${classOf(it.kind)}\n${it.name}`
  if (it.apart !== null) return `${it.apart}\n${own}`
  if (it.decided !== undefined) return `by hand\n${own}`
  const called = calledAs(it.name, it.kind)
  return it.kind === 'person' && !called.includes(' ') ? `${it.key}\n${own}` : `${classOf(it.kind)}\n${called}`
}

/** One by one side; who is of no known side is the only one there is, or somebody else. */
function joinNamesakes(alike: readonly Known[]): void {
  if (classOf(alike[0]!.kind) === 'thing' || alike[0]!.kind === 'agreement' || alike[0]!.apart !== null) return joinAll(alike)
  const sides = Map.groupBy(alike, sideOf)
  for (const ofSide of sides.values()) joinAll(ofSide)
  const sided = [...sides].filter(([side]) => side !== null)
  if (sided.length === 1 && sides.has(null)) join(sided[0]![1][0]!, sides.get(null)![0]!)
}

/** However it is written; a body that speaks for itself alone is of no known side. */
function sideOf({ name, side }: Known): string | null {
  if (side === null || isPress(side)) return side === null ? null : 'press'
  const party = nameWords(side).join(' ')
  return party === nameWords(bare(name)).join(' ') ? null : party
}

const isOpenPerson = ({ kind, side, role, apart, decided }: Known): boolean => kind === 'person' && side !== null && role !== null && apart === null && decided === undefined

// What bears one surname for one side in more ways than this is left as it is.
const MOST_ALIKE = 400

/** A surname, a side and an office are enough where just one fits: "President Venn" is Orla Venn, unless there are two Presidents Venn. */
function joinSurnames(bucket: readonly Known[]): void {
  if (bucket.length > MOST_ALIKE) return
  const [full, short] = [bucket.filter(hasFirstName), bucket.filter((it) => !hasFirstName(it))]
  joinWhereOneFits(full, full)
  const left = joinWhereOneFits(short, full)
  for (const it of left) for (const other of left) if (isSameOffice(it, other)) join(it, other)
}

/** "J. Venn" is neither Joe nor Jim where both are there. Gives those that fit none. */
function joinWhereOneFits(some: readonly Known[], others: readonly Known[]): Known[] {
  const fits = new Map(some.map((it) => [it, groupsOf(others.filter((other) => other.group !== it.group && isSameOffice(it, other) && mayBeOne(it, other)))]))
  const isOnlyOne = (it: Known, group: readonly Known[]) => group.every((other) => (fits.get(other) ?? []).every((back) => back === it.group))
  const pairs = some.flatMap((it) => (fits.get(it)!.length === 1 && isOnlyOne(it, fits.get(it)![0]!) ? [[it, fits.get(it)![0]![0]!] as const] : []))
  for (const [it, other] of pairs) join(it, other)
  return some.filter((it) => fits.get(it)!.length === 0)
}

const mayBeOne = (a: Known, b: Known): boolean => a.group.every((x) => b.group.every((y) => mayShareFirst(x, y)))

const hasFirstName = ({ name }: Known): boolean => nameWords(name).length > 1

/** "Joe" and "Joseph", "O." and "Orla"; not "Ina" and "Ilse". */
function mayShareFirst(a: Known, b: Known): boolean {
  const [one, other] = [nameWords(a.name), nameWords(b.name)]
  if (one.length < 2 || other.length < 2) return true
  const length = Math.min(2, one[0]!.length, other[0]!.length)
  return one[0]!.slice(0, length) === other[0]!.slice(0, length)
}

/** "President" and "US President"; not "President" and "Vice President". */
function isSameOffice(a: Known, b: Known): boolean {
  const [short, long] = [nameWords(a.role!), nameWords(b.role!)].sort((x, y) => x.length - y.length) as [string[], string[]]
  const extra = long.slice(0, long.length - short.length)
  return short.length > 0 && ` ${long.join(' ')}`.endsWith(` ${short.join(' ')}`) && !extra.some((word) => RANKS.has(word))
}

function joinAll(some: readonly Known[]): void {
  for (const it of some.slice(1)) join(some[0]!, it)
}

function join(a: Known, b: Known): void {
  if (a.group === b.group) return
  const [small, large] = a.group.length < b.group.length ? [a.group, b.group] : [b.group, a.group]
  large.push(...small)
  for (const it of small) it.group = large
}

const groupsOf = (known: readonly Known[]): Known[][] => [...new Set(known.map(({ group }) => group))]

// ---- what it is called

function bearerOf(unsorted: readonly Known[]): Bearer {
  const group = unsorted.toSorted((a, b) => compare(a.key, b.key))
  const decided = group.find((it) => it.decided)?.decided ?? null
  const own = group.filter((it) => !it.decided)
  const name = own.length === 0 && decided !== null ? decided : fullest(own.map((it) => it.name))
  const lead = own.find((it) => it.name === name) ?? group[0]!
  const sided = [lead, ...group].find((it) => sideOf(it) !== null) ?? group.find(({ side }) => side !== null)
  const names = inAlphabet(group.map((it) => it.name))
  return {
    ...{ name, kind: lead.kind, side: sided?.side ?? null },
    ...{ variants: names.filter((it) => it !== name), roles: inAlphabet(group.flatMap(({ role }) => role ?? [])), described: group.map(({ key }) => key) },
  }
}

const inAlphabet = (words: readonly string[]): string[] => [...new Set(words)].sort()

/** The usual short name where there is one; else the most words, of these the longest. */
function fullest(names: readonly string[]): string {
  return names.find((it) => usualName(it) === it && names.some((other) => other !== it && usualName(other) === it)) ??
    names.toSorted((a, b) => nameWords(b).length - nameWords(a).length || b.length - a.length || compare(a, b))[0]!
}
