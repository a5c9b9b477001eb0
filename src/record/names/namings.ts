import { GENDERED, HONORIFICS, KIN, PORTFOLIOS, ROLE_NOUNS, type Gender } from './roles.ts'
import { singular } from './role-ends.ts'
import type { Unit } from './units.ts'

/**
 * Who is named with what: roles joined to the names that hold them and to what they are held of.
 * In: the units of a text. Out: one naming for each name, body, country and role that stands for somebody.
 */
export interface Naming {
  /** The name; for a role without one, the role. */
  readonly unit: Unit
  readonly role: Role | null
  readonly gender: Gender | null
  /** Addressed or titled, so a person whatever the tagger thinks. */
  readonly isPerson: boolean
}

export interface Role {
  readonly unit: Unit
  /** What it is held of: a country, a body, a person ("Lund’s spokesman"). */
  readonly owner: Unit | null
  /** "his", "our", "the", "a", … before it all, in small letters. */
  readonly determiner: string | null
}

export function namingsOf(units: readonly Unit[], lower: readonly string[]): Naming[] {
  const roles = rolesByHolder(units, lower)
  const namings: Naming[] = []
  for (const [u, unit] of units.entries()) {
    if (unit.kind === 'honorific') continue
    const role = roles.held.get(u) ?? null
    if (unit.kind === 'role') {
      const open = roles.open.get(u)
      if (open) namings.push({ unit, role: open, gender: genderOf(unit, lower), isPerson: true })
      continue
    }
    const before = units[u - 1]
    const honorific = before?.kind === 'honorific' && before.end === unit.first ? lower[before.first]! : null
    namings.push({
      unit, role,
      gender: (honorific ? HONORIFICS.get(honorific) : null) ?? (role ? genderOf(role.unit, lower) : null),
      isPerson: honorific !== null || (role !== null && unit.kind === 'name') || unit.named === 'person',
    })
  }
  return namings
}

function genderOf(role: Unit, lower: readonly string[]): Gender | null {
  for (let i = role.first; i < role.end; i++) {
    const gender = GENDERED.get(lower[i]!)
    if (gender) return gender
  }
  return null
}

interface Roles {
  /** By the index of the name that holds it. */
  readonly held: Map<number, Role>
  /** By their own index: roles without a name beside them. */
  readonly open: Map<number, Role>
}

function rolesByHolder(units: readonly Unit[], lower: readonly string[]): Roles {
  const roles: Roles = { held: new Map(), open: new Map() }
  for (const [u, unit] of units.entries()) {
    if (unit.kind !== 'role') continue
    const place: Place = { units, lower, u }
    const before = ownerBefore(place)
    const after = before ? null : ownerAfter(place, unit.end)
    const holder = holderOf(place, before ?? unit, after)
    const owner = before ?? after ?? (holder === null ? null : ownerAfter({ ...place, u: holder }, units[holder]!.end))
    const role = { unit, owner, determiner: determinerOf(lower, (before ?? unit).first) }
    const kin = kinBefore(place)
    if (holder !== null && kin !== null) {
      roles.held.set(holder, { unit: units[kin]!, owner: null, determiner: null })
      roles.open.delete(kin)
    } else if (holder === null) roles.open.set(u, role)
    else for (const one of [holder, ...joinedTo(place, holder)]) if (!roles.held.has(one)) roles.held.set(one, role)
  }
  return roles
}

/** "Presidents Kari Lund | and Bo Falk": both are presidents. */
function joinedTo({ units, lower, u }: Place, holder: number): number[] {
  const [role, first, second] = [units[u]!, units[holder]!, units[holder + 1]]
  const isPlural = lower[role.end - 1]!.endsWith('s') && role.end === first.first
  return isPlural && second?.kind === 'name' && lower[first.end] === 'and' && second.first === first.end + 1 ? [holder + 1] : []
}

/** "The wife of the ship’s captain, Ann Lee": she is the wife. The index of the role that counts. */
function kinBefore({ units, lower, u }: Place): number | null {
  const before = units[u - 1]
  const isKin = before?.kind === 'role' && KIN.has(lower[before.end - 1]!) && lower[before.end] === 'of'
  return isKin && units[u]!.first - before.end <= LONGEST_BETWEEN ? u - 1 : null
}

/** "of the old ship’s" */
const LONGEST_BETWEEN = 5

interface Place {
  readonly units: readonly Unit[]
  readonly lower: readonly string[]
  readonly u: number
}

// "Russian president", "Norway’s president", "Kremlin aide", "Lund’s spokesman"
function ownerBefore({ units, lower, u }: Place): Unit | null {
  const [before, unit] = [units[u - 1], units[u]!]
  if (!before || before.sentence !== unit.sentence || before.kind === 'role' || before.kind === 'honorific') return null
  if (before.end === unit.first) return before.kind === 'name' && before.named === 'person' ? null : before
  return before.end + 1 === unit.first && isPossessive(lower[before.end]!) ? before : null
}

export const isPossessive = (word: string): boolean => word === "'s" || word === "'"

// "president of the Republic of Norway", "spokesman for the union", "analyst at Nordbank"
function ownerAfter({ units, lower, u }: Place, end: number): Unit | null {
  if (!OWNING.has(lower[end] ?? '')) return null
  const start = lower[end + 1] === 'the' ? end + 2 : end + 1
  const next = units.slice(u + 1, u + 3).find((unit) => unit.first >= start)
  return next && next.first === start && next.kind !== 'role' && next.kind !== 'honorific' ? next : null
}

const OWNING = new Set(['of', 'for', 'at'])

/** The index of the name that holds the role: beside it, or in apposition to it. */
function holderOf(place: Place, start: Unit, ownerAfter: Unit | null): number | null {
  const end = ownerAfter ?? place.units[place.u]!
  return nameFrom(place, end.end) ?? appositionAfter(place, end.end) ?? appositionBefore(place, start, end)
}

// "President Lund", "Foreign Minister Mr. Lund", "President of Norway Kari Lund"
function nameFrom({ units, u }: Place, end: number): number | null {
  for (let k = u + 1; k < units.length && units[k]!.first <= end + 1; k++) {
    const unit = units[k]!
    if (unit.kind === 'name' && (unit.first === end || (unit.first === end + 1 && units[k - 1]!.kind === 'honorific'))) return isPersonLike(unit) ? k : null
  }
  return null
}

const isPersonLike = (unit: Unit): boolean => unit.kind === 'name' && unit.named !== 'organisation' && unit.named !== 'place'

const isFullName = (unit: Unit): boolean => isPersonLike(unit) && unit.end - unit.first > 1

// "the firm’s director, Ann Lee, said": the second comma tells it from "the director, Ann Lee said"
function appositionAfter({ units, lower, u }: Place, end: number): number | null {
  if (lower[end] !== ',' && units[u]!.kind !== 'honorific') return null
  let k = u + 1
  while (k < units.length && units[k]!.first < end) k++
  const name = units[k]
  if (name?.kind === 'honorific') return appositionAfter({ units, lower, u: k }, name.end - 1)
  return name && name.first === end + 1 && isFullName(name) && (lower[name.end] === ',' || lower[name.end] === '.') ? k : null
}

// "Ann Lee, the firm’s director, said", "Ann Lee (director)"; not "after meeting Lee, the director said"
function appositionBefore({ units, lower, u }: Place, start: Unit, end: Unit): number | null {
  const first = determinerOf(lower, start.first) ? start.first - 1 : start.first
  if (lower[first - 1] !== ',' && lower[first - 1] !== '(') return null
  const k = start === units[u] ? u - 1 : u - 2
  const name = units[k]
  return name && name.end === first - 1 && (isFullName(name) || name.named === 'person') && (closes(lower, end.end) || closes(lower, units[u]!.end)) ? k : null
}

// An apposition ends in a mark, at once or after a short complement: "a director of the large firm,"
function closes(lower: readonly string[], end: number): boolean {
  if (CLOSING.has(lower[end] ?? '.')) return true
  if (!COMPLEMENTS.has(lower[end]!)) return false
  for (let i = end + 1; i < end + 12 && i < lower.length; i++) if (CLOSING.has(lower[i]!)) return true
  return false
}

const CLOSING = new Set([',', '.', ')', ';', '—', '–'])
const COMPLEMENTS = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'with', 'who', 'and'])

const determinerOf = (lower: readonly string[], first: number): string | null => {
  const word = lower[first - 1]
  return word !== undefined && DETERMINERS.has(word) ? word : null
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that', 'another', 'one', 'some', 'any', 'each', 'every', 'no'])

/** The word that says what office it is: "minister" in "Minister of Foreign Affairs". */
export function headOf(role: Unit, lower: readonly string[]): string {
  let end = role.end
  for (let i = role.first + 1; i < role.end; i++) if (lower[i] === 'of' || lower[i] === 'for') end = Math.min(end, i)
  while (end > role.first + 1 && PORTFOLIOS.has(lower[end - 1]!) && lower[end - 1] !== 'chief') end--
  const word = lower[end - 1]!
  return ROLE_NOUNS.has(word) ? word : singular(word)
}
