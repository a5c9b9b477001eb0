import { type Cast, MOST_ALIKE, push } from './cast.ts'
import { type Figure, figure } from './figures.ts'
import { headOf, type Naming } from './namings.ts'
import { type Gender, KIN } from './roles.ts'

/**
 * People by their names: the same person under a full name, a surname, a surname with a title.
 * Full names are read first, wherever they stand, since a headline may say "Lund" before the text says "Kari Lund".
 */
export function peopleOf(namings: readonly Naming[], cast: Cast): [Naming, Figure][] {
  const juniors = new Set(namings.flatMap((naming) => juniorIn(naming, cast) ?? []))
  const known: Known = { byLast: new Map(), byFirst: new Map(), byMiddle: new Map(), met: new Set(), bound: new Map(), juniors, kin: new Set() }
  const full = new Map(namings.filter(isFullName).map((naming) => [naming, fullName(known, naming, partsOf(naming, cast, juniors))]))
  for (const [{ role }, person] of full) if (role && KIN.has(headOf(role.unit, cast.lower))) known.kin.add(person)
  addNamesakes(known, namings, cast)
  const named: [Naming, Figure][] = []
  for (const naming of namings) {
    const person = full.get(naming) ?? shortName(known, naming, cast)
    if (!person) continue
    person.gender ??= naming.gender
    known.met.add(person)
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
  /** Who has been named so far. */
  readonly met: Set<Figure>
  /** Whom a bare name was used for while it could mean nobody else: an article keeps to that. */
  readonly bound: Map<string, Figure>
  /** Surnames whose "Jr." tells the son from the father. */
  readonly juniors: ReadonlySet<string>
  /** Who was brought in as somebody's: "his wife, Kari Lund" is called by more than "Lund" afterwards. */
  readonly kin: Set<Figure>
}

/** "Mr. Lund" beside a Kari Lund who is a woman is a second Lund, known by that name alone. */
function addNamesakes(known: Known, namings: readonly Naming[], { lower }: Cast): void {
  for (const { unit, gender } of namings) {
    if (unit.kind !== 'name' || unit.end - unit.first > 1 || !gender) continue
    const alike = known.byLast.get(lower[unit.first]!) ?? []
    if (alike.length === 0 || alike.length > MOST_ALIKE || alike.some((it) => it.gender === null || it.gender === gender)) continue
    const other = figure(unit.value, 'person')
    other.gender = gender
    alike.push(other)
  }
}

const isFullName = ({ unit, isPerson }: Naming): boolean => unit.kind === 'name' && isPerson && unit.end - unit.first > 1 && !ORGANISED.has(unit.named ?? '')

const ORGANISED = new Set(['organisation', 'place'])

// "Joseph R. Lee, Jr." is Joseph and Lee: initials and suffixes tell nobody apart, unless "Lee Jr." is what the article calls him.
function partsOf({ unit }: Naming, { lower }: Cast, juniors: ReadonlySet<string>): string[] {
  const words = lower.slice(unit.first, unit.end)
  const parts = words.filter((word) => !SUFFIXES.has(word))
  if (parts.length === 0) return [lower[unit.first]!]
  const last = parts.at(-1)!
  return juniors.has(last) && words.some((word) => JUNIOR.has(word)) ? [...parts.slice(0, -1), `${last} jr`] : parts
}

/** The surname in "Lee Jr.", which has no other use than to tell the son from the father. */
function juniorIn({ unit }: Naming, { lower }: Cast): string | null {
  if (unit.kind !== 'name') return null
  const words = lower.slice(unit.first, unit.end).filter((word) => word !== '.' && word !== ',')
  return words.length === 2 && JUNIOR.has(words[1]!) ? words[0]! : null
}

const JUNIOR = new Set(['jr', 'jr.'])
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', ',', '.'])

function fullName(known: Known, naming: Naming, parts: readonly string[]): Figure {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const alike = (known.byLast.get(last) ?? []).slice(0, MOST_ALIKE).filter((it) => (isSameFirst(firstOf(it), first) || isEnd(it.name, naming.unit.value)) && agrees(it, naming.gender))
  const same = alike.find(({ name }) => name === naming.unit.value) ?? onlyOne(alike)
  if (same) return gendered(same, naming)
  const person = figure(naming.unit.value, 'person')
  for (const name of new Set([last, last.replace(ARTICLE, '')])) push(known.byLast, name, person)
  push(known.byFirst, first, person)
  for (const middle of parts.slice(1, -1)) if (middle.length > 2) push(known.byMiddle, middle, person)
  return gendered(person, naming)
}

/** "Sudani" for "Al-Sudani" */
const ARTICLE = /^(?:al|el|ad|as|ar|ez)-/

function gendered(person: Figure, { gender }: Naming): Figure {
  person.gender ??= gender
  return person
}

// "Berg Lund" is the end of "Ann Berg Lund", whichever comes first.
const isEnd = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

const firstOf = ({ name }: Figure): string => name.slice(0, name.indexOf(' ')).toLowerCase().replace(/’/g, "'")

// "J." and "Jo" are Joseph's beginnings; "Bill" and "Hillary" are two.
const isSameFirst = (a: string, b: string): boolean => a === b || a.startsWith(stem(b)) || b.startsWith(stem(a))

const stem = (first: string): string => first.replace(/\.$/, '')

const agrees = (person: Figure, gender: Gender | null): boolean => !person.gender || !gender || person.gender === gender

/** One word of a name, or a name of no known kind: whoever is known by it, else a new person if it is surely one. */
function shortName(known: Known, naming: Naming, cast: Cast): Figure | null {
  const { unit, isPerson } = naming
  if (unit.kind !== 'name') return null
  if (unit.end - unit.first > 1) return longName(known, naming, cast)
  const word = cast.lower[unit.first]!
  const candidates = known.byLast.get(word) ?? known.byFirst.get(word) ?? known.byMiddle.get(word) ?? []
  if (candidates.length > 0) return oneOf(candidates, known, naming, cast)
  if (!isPerson || cast.at.has(unit.first)) return null
  const person = figure(unit.value, 'person')
  push(known.byLast, word, person)
  return person
}

// "Lee Jr." is the one son of that name; any other name of two words has to be somebody's.
function longName(known: Known, naming: Naming, cast: Cast): Figure | null {
  const parts = partsOf(naming, cast, known.juniors)
  const alike = known.byLast.get(parts.at(-1)!) ?? []
  return alike.find(({ name }) => name === naming.unit.value) ?? (parts.length === 1 ? onlyOne(alike) : null)
}

/** Of several with one name: by the form of address, by whom the article has called so, by who was named so far. */
function oneOf(candidates: readonly Figure[], known: Known, { unit, gender, role }: Naming, cast: Cast): Figure | null {
  if (candidates.length === 1) return candidates[0]!
  const word = cast.lower[unit.first]!
  const fitting = candidates.slice(0, MOST_ALIKE).filter((it) => agrees(it, gender))
  const clear = onlyOne(fitting)
    ?? (role || gender ? onlyOne(fitting.filter(({ name }) => !name.includes(' '))) : null)
    ?? (role || gender ? null : onlyOne(fitting.filter((it) => !known.kin.has(it))))
    ?? fitting.find((it) => it === known.bound.get(word))
    ?? onlyOne(fitting.filter((it) => known.met.has(it)))
  if (clear) known.bound.set(word, clear)
  else cast.unclear.add(unit.first)
  return clear
}

const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null)
