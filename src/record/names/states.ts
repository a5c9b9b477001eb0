import { STATE_NOUNS } from './bodies.ts'
import type { Unit } from './units.ts'

/**
 * States that no list knows: new ones, unrecognised ones, invented ones. An article shows one by what it has (a foreign
 * minister, a navy, a president beside a people named after it), and its people by their name: "Ellmark", "Ellmarker".
 * In: the units of a text. Out: the same, such names turned into countries and demonyms.
 */
export function withStates(units: readonly Unit[], lower: readonly string[], home: string | null = null): Unit[] {
  const names = units.filter(isPlain)
  const peoples = peoplesOf([...names.map(({ value }) => value), ...units.flatMap(outletsPlace)])
  const states = new Set(home === null ? [] : [home])
  const values = new Set(units.map(({ value }) => value))
  for (const [u, unit] of units.entries())
    if (isPlain(unit) && hasState(units, lower, u, peoples)) states.add(peoples.get(unit.value) ?? unit.value)
    else if (unit.kind === 'name' && values.has(tailOf(unit)) && isHeadOf(units[u - 1], unit, lower)) states.add(headWord(unit))
  if (states.size === 0) return [...units]
  return units.flatMap((unit) => {
    if (unit.kind === 'body') return splitBody(unit, states)
    if (unit.kind !== 'name') return [unit]
    if (unit.end - unit.first > 2) return splitName(unit, states, lower)
    if (states.has(unit.value)) return [{ ...unit, kind: 'country' as const }]
    const state = peoples.get(unit.value)
    return [state && states.has(state) ? { ...unit, kind: 'demonym' as const, value: state } : unit]
  })
}

// "President of Ellmark Ann Lee": a state that stands before its president's name.
function splitName(unit: Unit, states: ReadonlySet<string>, lower: readonly string[]): Unit[] {
  if (!states.has(headWord(unit)) || lower[unit.first - 1] !== 'of') return [unit]
  return [{ ...unit, kind: 'country', value: headWord(unit), end: unit.first + 1 }, { ...unit, value: tailOf(unit), first: unit.first + 1, named: 'person' }]
}

const headWord = ({ value }: Unit): string => value.slice(0, Math.max(0, value.indexOf(' ')))
const tailOf = ({ value }: Unit): string => value.slice(value.indexOf(' ') + 1)

const isHeadOf = (before: Unit | undefined, unit: Unit, lower: readonly string[]): boolean =>
  before?.kind === 'role' && before.end + 1 === unit.first && lower[before.end] === 'of' && HEADS.has(lower[before.end - 1]!)

// "Chancellery of Ellmark": as with "Ministry of Trade of Norway", the state is no part of its body's name.
function splitBody(unit: Unit, states: ReadonlySet<string>): Unit[] {
  const at = unit.value.lastIndexOf(' of ')
  const state = unit.value.slice(at + 4)
  if (at < 0 || !states.has(state)) return [unit]
  return [{ ...unit, value: unit.value.slice(0, at), end: unit.end - 2 }, { ...unit, kind: 'country', value: state, first: unit.end - 1 }]
}

// One word, and no person's: a person’s name makes adjectives too ("Lutheran").
const isPlain = (unit: Unit): boolean => unit.kind === 'name' && unit.end - unit.first === 1

// "Sorvane Today" in an article that else says only "Sorvanian": papers are called after where they are.
const outletsPlace = ({ kind, value }: Unit): string[] => (kind === 'outlet' && value.includes(' ') ? [value.slice(0, value.indexOf(' '))] : [])

/** From each word that looks like the people of another name in the text to that name: "Sorvanian" to "Sorvane". */
function peoplesOf(names: readonly string[]): Map<string, string> {
  const values = new Set(names)
  const peoples = new Map<string, string>()
  for (const word of values) {
    const ending = PEOPLE.exec(word)
    if (!ending) continue
    for (const stem of stemsOf(word.slice(0, ending.index))) if (values.has(stem) && !CONTINENTS.has(stem) && stem !== word) peoples.set(word, stem)
  }
  return peoples
}

// takes Sorvan-ian, Ellmark-er, Orland-ic, Morv-ans; leaves "Lisk", and "Oan", which leaves too little before its ending
const PEOPLE = /(?<=\p{L}{3})(?:ians?|eans?|ans?|ese|ers?|ish|ics?|is?|ns?)$/u

// Sorvan-ian may come from Sorvan, Sorvane, Sorvania, Sorvana, Sorvany …
const stemsOf = (stem: string): string[] => ['', 'e', 'a', 'ia', 'y', 'o', 'i', 'land', 'ea'].map((ending) => stem + ending)

const CONTINENTS = new Set(['Europe', 'Africa', 'Asia', 'America', 'Australia', 'Arctic', 'Antarctica', 'Republic', 'Democrat', 'Christ', 'Islam'])

/** Whether what stands beside the name is a state's: "Sorvane’s Foreign Ministry", "the Ellmarker navy", "King of Morvia". */
function hasState(units: readonly Unit[], lower: readonly string[], u: number, peoples: ReadonlyMap<string, string>): boolean {
  const unit = units[u]!
  const behind = lower[unit.end] === "'s" || lower[unit.end] === "'" ? unit.end + 1 : unit.end
  const isOwner = behind > unit.end || peoples.has(unit.value)
  if (isOwner && (STATE_THINGS.has(lower[behind] ?? '') || isStates(units[u + 1], behind, lower))) return true
  const before = units[u - 1]
  const start = lower[unit.first - 1] === 'the' ? unit.first - 1 : unit.first
  if (!before || before.end + 1 !== start || lower[start - 1] !== 'of') return false
  const hasPeople = [...peoples.values()].includes(unit.value)
  return isStates(before, before.first, lower) || ((hasPeople || unit.named === 'place') && HEADS.has(singularOf(lower[before.end - 1]!)))
}

const singularOf = (word: string): string => word.replace(/s$/, '')

function isStates(unit: Unit | undefined, first: number, lower: readonly string[]): boolean {
  if (!unit || unit.first !== first) return false
  const words = lower.slice(unit.first, unit.end)
  if (unit.kind === 'body') return STATE_NOUNS.has(words[0]!) || STATE_NOUNS.has(words.at(-1)!)
  return unit.kind === 'role' && (words.some((word) => STATE_OFFICES.has(word)) || HEADS.has(words.at(-1)!))
}

/** First offices: a firm has a president too, so these count only beside a people's name or a place. */
const HEADS = new Set(['president', 'leader', 'counterpart', 'secretary', 'minister'])
/** Offices that only a state has. */
const STATE_OFFICES = new Set(['prime', 'foreign', 'defense', 'defence', 'interior', 'king', 'queen', 'emperor', 'sultan', 'emir', 'chancellor', 'premier', 'ambassador', 'minister', 'prince', 'princess'])
const STATE_THINGS = new Set(['navy', 'army', 'government', 'parliament', 'embassy', 'troops', 'forces', 'border', 'borders', 'waters', 'territory', 'chancellery', 'ports', 'ships', 'soldiers', 'capital', 'currency', 'people'])
