import { type Cast, enter, lastWord, wordsOf } from './cast.ts'
import { countryWords } from './countries.ts'
import { type Figure, type Office, sideOf } from './figures.ts'
import { type Naming, type Role, headOf } from './namings.ts'
import { PRINCIPALS, RANKS } from './roles.ts'
import type { Unit } from './units.ts'

/** Gives every named person the offices that the article names them with. */
export function giveOffices(cast: Cast, namings: readonly Naming[]): void {
  for (const { unit, role } of namings) {
    const holder = role && unit.kind === 'name' ? cast.at.get(unit.first) : undefined
    if (!role || holder?.kind !== 'person') continue
    const office = isCounterpart(cast, role) ? counterpartOffice(cast, role) : officeOf(cast, role)
    if (office) holder.offices.push(office)
    for (let i = role.unit.first; i < role.unit.end; i++) cast.held.set(i, holder)
  }
}

/**
 * "The presidents of Ellmark and Sorvane" have two holders: where the article gives one of them to a side, the other
 * holds the other.
 */
export function settlePairs({ figures, lower, countries }: Cast, units: readonly Unit[]): void {
  for (const { kind, first, end } of units) {
    if (kind !== 'role' || first === end || lower[end] !== 'of') continue
    const pair = [countries.get(end + 1), countries.get(end + 3)]
    if (!pair[0] || !pair[1] || lower[end + 2] !== 'and') continue
    const holders = figures.slice(0, MOST_HOLDERS).filter((it) => it.offices.some(({ head }) => `${head}s` === lower[end - 1]))
    const known = holders.filter((it) => sideOf(it) !== null)
    const open = holders.filter((it) => sideOf(it) === null)
    if (known.length === 1 && open.length === 1 && pair.includes(sideOf(known[0]!)!)) open[0]!.side = pair.find((side) => side !== sideOf(known[0]!))!
  }
}

/**
 * An official document leaves its own country out: of those with a bare first office, the only one holds it there, or
 * the one whom the headline names first ("Readout of President Lund’s call with President Lee").
 */
export function settleHome({ figures, home }: Cast, headline: string | null): void {
  if (home === null) return
  const bare = figures.filter((it) => it.kind === 'person' && it.offices[0]?.owner === null && PRINCIPALS.has(it.offices[0].head) && sideOf(it) === null)
  const place = (who: Figure) => headline?.indexOf(lastWord(who.name)) ?? -1
  const named = bare.filter((it) => place(it) >= 0).sort((a, b) => place(a) - place(b))
  const own = bare.length === 1 ? bare[0] : named[0]
  if (own) own.side = home
  for (const who of bare) if (who !== own) who.side = headline === null ? null : sideBehind(headline, place(who) + lastWord(who.name).length)
}

// "… with President Lee | of the Kingdom of Sweden": a headline may name the country that the text then leaves out.
function sideBehind(headline: string, at: number): string | null {
  const words = /^ of (?:the )?((?:\p{Lu}\p{L}*|of|and)(?: (?:\p{Lu}\p{L}*|of|and)){0,5})/u.exec(headline.slice(at))?.[1]?.split(' ') ?? []
  for (let end = words.length; end > 0; end--) {
    const found = countryWords().get(words.slice(0, end).join(' '))
    if (found) return found.country
  }
  return null
}

const isCounterpart = ({ lower }: Cast, { unit }: Role): boolean => lower[unit.end - 1] === 'counterpart'

// "his Swedish counterpart Ann Lee": the office is that of whoever was named with one before.
function counterpartOffice(cast: Cast, role: Role): Office | null {
  for (let i = role.unit.first - 1; i >= 0 && i > role.unit.first - 80; i--) {
    const office = cast.at.get(i)?.offices.at(-1)
    if (office) return { ...office, words: office.plainWords, owner: ownerOf(cast, role.owner) }
  }
  return null
}

function officeOf(cast: Cast, role: Role): Office {
  const { unit, owner } = role
  const holder = ownerOf(cast, owner)
  const plainWords = spoken(wordsOf(cast, unit))
  const words = owner && holder?.kind === 'body' && owner.end === unit.first ? `${wordsOf(cast, owner)} ${plainWords}` : plainWords
  return { words, plainWords, plain: cast.lower.slice(unit.first, unit.end), head: headOf(unit, cast.lower), owner: holder }
}

// A speaker's label shouts: "MINISTER LEE"; CEO is no shout.
const spoken = (words: string): string => (words.length > 3 && words === words.toUpperCase() ? words[0] + words.slice(1).toLowerCase() : words)

/** The figure a role is held of; a demonym stands for its country. */
function ownerOf(cast: Cast, owner: Unit | null): Figure | null {
  if (!owner) return null
  const country = cast.countries.get(owner.first)
  return country ? ({ name: country, kind: 'country', gender: null, offices: [], side: null, mentions: [] }) : (cast.at.get(owner.first) ?? null)
}

/** Gives roles that stand alone ("the US President") to the one person who holds them in this article. */
export function resolveRoles(cast: Cast, namings: readonly Naming[]): void {
  const holders = cast.figures.filter((it) => it.offices.length > 0)
  const isArticle = holders.length <= MOST_HOLDERS
  for (const { unit, role } of namings) {
    if (unit.kind !== 'role' || !role) continue
    const holder = isArticle ? holderOf(cast, role, holders) : null
    if (holder) enter(cast, holder, unit)
    else cast.openRoles.set(unit.end - 1, role)
  }
}

/**
 * "The leaders", "the two presidents": both people who hold such an office, if the article has just two, or if an
 * official account opens with just two.
 */
export function bothHolders({ figures, home, sentenceOf }: Cast, noun: string): readonly Figure[] {
  if (!PRINCIPALS.has(noun)) return []
  const holders = figures.slice(0, MOST_HOLDERS).filter((it) => it.offices.some(({ head, plain }) => PRINCIPALS.has(head) && (noun === 'leader' || head === noun) && !plain.some((word) => PAST.has(word))))
  const opening = home === null ? [] : holders.filter((it) => sentenceOf[it.mentions[0]!.first] === 0)
  return holders.length === 2 ? holders : opening.length === 2 ? opening : []
}

const PAST = new Set(['former', 'ex', 'late', 'then', 'candidate', 'nominee', 'outgoing'])

/** Nobody can be told among more, and no article has them. */
const MOST_HOLDERS = 400

/** The one of these people whom a role names; `null` where it fits none or several, or says "a" or "our". */
export function holderOf(cast: Cast, role: Role, people: readonly Figure[], side: string | null = null): Figure | null {
  if (side === null && role.determiner !== null && !POINTING.has(role.determiner)) return null
  const wanted = officeOf(cast, role)
  const of = side ?? ownerSide(wanted)
  const fitting = people.filter((person) => person.offices.some((office) => fits(wanted, office)))
  const there = of === null ? fitting : fitting.filter((person) => sideOf(person) === of)
  if (there.length === 1) return there[0]!
  if (of !== null && there.length === 0) return fitting.length === 1 && sideOf(fitting[0]!) === null ? fitting[0]! : null
  return cast.home === null ? null : only(there.filter((person) => sideOf(person) === cast.home))
}

const POINTING = new Set(['the', 'this', 'that'])

const only = (people: readonly Figure[]): Figure | null => (people.length === 1 ? people[0]! : null)

const ownerSide = ({ owner }: Office): string | null => (owner ? (sideOf(owner) ?? owner.name) : null)

// "the minister" is the foreign minister; "the president" is not the vice president; "the leader" holds any first office.
function fits(wanted: Office, held: Office): boolean {
  if (wanted.head === 'leader' && wanted.plain.length === 1) return PRINCIPALS.has(held.head) && ranksOf(held) === ''
  if (wanted.head !== held.head || ranksOf(wanted) !== ranksOf(held)) return false
  return wanted.plain.every((word) => held.plain.includes(word) || held.words.toLowerCase().includes(word))
}

const ranksOf = ({ plain }: Office): string => plain.filter((word) => RANKS.has(word)).join(' ')
