import type { Analysis, NameKind } from '../attribution/analysis.ts'
import type { Page } from './page.ts'
import type { Unit } from './units.ts'

/** The kind that most of a name's tokens have; a name of one token, which most are, needs no counting. */
export function nameKind({ analysis: { names } }: Page, first: number, end: number): NameKind | null {
  if (end === first + 1) return names[first]!
  const counts = new Map<NameKind, number>()
  for (let i = first; i < end; i++) if (names[i]) counts.set(names[i]!, (counts.get(names[i]!) ?? 0) + 1)
  return most(counts)
}

/** The same words name the same kind of thing all through an article: the kind that the tagger gives most often. */
export function agreed(units: readonly Unit[]): Unit[] {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { kind, value, named } of units) {
    if (kind !== 'name' || !named) continue
    const counts = votes.get(value) ?? new Map<NameKind, number>()
    votes.set(value, counts.set(named, (counts.get(named) ?? 0) + 1))
  }
  return units.map((unit) => (unit.kind === 'name' && votes.has(unit.value) ? { ...unit, named: most(votes.get(unit.value)!) } : unit))
}

const most = (counts: ReadonlyMap<NameKind, number>): NameKind | null => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null

/**
 * A name of two words that stands alone elsewhere is cut out of a longer run: "Ellmark | Ann Lee" behind "President of",
 * where the tagger saw one organisation, or "Ellmark Ann" and "Lee".
 */
export function resegmented(units: readonly Unit[], { text, tokens }: Analysis): Unit[] {
  const words = (first: number, end: number) => text.slice(tokens[first]![0], tokens[end - 1]![1])
  const people = new Set(units.filter(isPair).map(({ value }) => value))
  const cut: Unit[] = []
  for (const unit of units) {
    const before = cut.at(-1)
    const isTail = before !== undefined && isLonelyName(unit) && isRun(before) && before.end === unit.first
    const run = isTail ? { ...before, end: unit.end } : unit
    const start = run.end - 2
    if (run.kind !== 'name' || start <= run.first || !people.has(words(start, run.end))) cut.push(unit)
    else {
      if (isTail) cut.pop()
      cut.push({ ...run, end: start, value: words(run.first, start) }, { ...run, first: start, value: words(start, run.end), named: 'person' })
    }
  }
  return cut
}

const isPair = (unit: Unit): boolean => isRun(unit) && unit.named === 'person' && unit.end - unit.first === 2

const isRun = ({ kind }: Unit): boolean => kind === 'name'

const isLonelyName = (unit: Unit): boolean => isRun(unit) && unit.end - unit.first === 1
