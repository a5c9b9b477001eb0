import { type Cast, MOST_ALIKE, push } from './cast.ts'
import { type Figure, figure } from './figures.ts'
import type { Naming } from './namings.ts'
import type { Gender } from './roles.ts'

/**
 * People by their names: the same person under a full name, a surname, a surname with a title.
 * Full names are read first, wherever they stand, since a headline may say "Lund" before the text says "Kari Lund".
 */
export function peopleOf(namings: readonly Naming[], cast: Cast): [Naming, Figure][] {
  const known: Known = { byLast: new Map(), byFirst: new Map(), byMiddle: new Map() }
  const full = new Map(namings.filter(isFullName).map((naming) => [naming, fullName(known, naming, partsOf(naming, cast))]))
  const named: [Naming, Figure][] = []
  const met = new Map<Figure, number>()
  for (const naming of namings) {
    const person = full.get(naming) ?? shortName(known, naming, cast, met)
    if (!person) continue
    person.gender ??= naming.gender
    met.set(person, naming.unit.sentence)
    named.push([naming, person])
  }
  return named
}

export const surnamesIn = (namings: readonly Naming[], lower: readonly string[]): Set<string> =>
  new Set(namings.filter(isFullName).map(({ unit }) => lower[unit.end - 1]!))

interface Known {
  readonly byLast: Map<string, Figure[]>
  readonly byFirst: Map<string, Figure[]>
  /** "Berg" for "Ann Berg Lund". */
  readonly byMiddle: Map<string, Figure[]>
}

const isFullName = ({ unit, isPerson }: Naming): boolean => unit.kind === 'name' && isPerson && unit.end - unit.first > 1 && !ORGANISED.has(unit.named ?? '')

const ORGANISED = new Set(['organisation', 'place'])

// "Joseph R. Lee, Jr." is Joseph and Lee: initials and suffixes tell nobody apart.
function partsOf({ unit }: Naming, { lower }: Cast): string[] {
  const parts = lower.slice(unit.first, unit.end).filter((word) => !SUFFIXES.has(word))
  return parts.length > 0 ? parts : [lower[unit.first]!]
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', ',', '.'])

function fullName(known: Known, naming: Naming, parts: readonly string[]): Figure {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const alike = (known.byLast.get(last) ?? []).slice(0, MOST_ALIKE).filter((it) => isSameFirst(firstOf(it), first) && agrees(it, naming.gender))
  const same = alike.find(({ name }) => name === naming.unit.value) ?? onlyOne(alike)
  if (same) return same
  const person = figure(naming.unit.value, 'person')
  push(known.byLast, last, person)
  push(known.byFirst, first, person)
  for (const middle of parts.slice(1, -1)) if (middle.length > 2) push(known.byMiddle, middle, person)
  return person
}

const firstOf = ({ name }: Figure): string => name.slice(0, name.indexOf(' ')).toLowerCase().replace(/’/g, "'")

// "J." and "Jo" are Joseph's beginnings; "Bill" and "Hillary" are two.
const isSameFirst = (a: string, b: string): boolean => a === b || a.startsWith(stem(b)) || b.startsWith(stem(a))

const stem = (first: string): string => first.replace(/\.$/, '')

const agrees = (person: Figure, gender: Gender | null): boolean => !person.gender || !gender || person.gender === gender

/** One word of a name, or a name of no known kind: whoever is known by it, else a new person if it is surely one. */
function shortName(known: Known, naming: Naming, cast: Cast, met: ReadonlyMap<Figure, number>): Figure | null {
  if (naming.unit.kind !== 'name' || cast.at.has(naming.unit.first)) return knownByIt(known, naming, cast, met)
  const found = knownByIt(known, naming, cast, met)
  if (found || cast.unclear.has(naming.unit.first) || !naming.isPerson || naming.unit.end - naming.unit.first > 1) return found
  const person = figure(naming.unit.value, 'person')
  push(known.byLast, cast.lower[naming.unit.first]!, person)
  return person
}

function knownByIt(known: Known, naming: Naming, cast: Cast, met: ReadonlyMap<Figure, number>): Figure | null {
  const { unit } = naming
  if (unit.kind !== 'name' || unit.end - unit.first > 1) return null
  const word = cast.lower[unit.first]!
  const candidates = known.byLast.get(word) ?? known.byFirst.get(word) ?? known.byMiddle.get(word) ?? []
  if (candidates.length < 2) return candidates[0] ?? null
  const clear = onlyOne(candidates.filter((it) => naming.gender !== null && it.gender === naming.gender))
    ?? onlyOne(candidates.filter((it) => met.has(it)))
    ?? onlyOne(candidates.filter((it) => unit.sentence - (met.get(it) ?? -Infinity) <= RECENT))
  if (!clear) cast.unclear.add(unit.first)
  return clear
}

/** Two of one surname: the one named in this or the last two sentences is meant, if only one was. */
const RECENT = 2

const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null)
