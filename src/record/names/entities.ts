import { type Cast } from './cast.ts'
import { type Figure, sideOf } from './figures.ts'
import type { NamedAgreement } from '../agreements.ts'
import type { Entity } from '../record.ts'
import { spanOf } from '../words.ts'

/** The cast in its finished form, in the order of the text, and the id of each figure. */
export function entitiesOf(cast: Cast, agreements: readonly NamedAgreement[]): { entities: Entity[]; ids: ReadonlyMap<Figure, string> } {
  const pactNames = new Set(agreements.map(({ name }) => name))
  const isPact = ({ kind, name }: Figure) => kind !== 'person' && pactNames.has(name)
  const figures = cast.figures.filter((it) => !isPact(it)).toSorted((a, b) => firstToken(a) - firstToken(b))
  const ids = uniqueNames(figures, new Set(pactNames))
  for (const figure of cast.figures) if (isPact(figure)) ids.set(figure, figure.name)
  const people = figures.map((figure): Entity => ({
    id: ids.get(figure)!, name: ids.get(figure)!, kind: figure.kind, role: figure.offices[0]?.words ?? null, side: sideOf(figure),
    mentions: figure.mentions.toSorted((a, b) => a.first - b.first || a.end - b.end).map(({ first, end }) => spanOf(cast.analysis, [first, end])),
  }))
  const pacts = agreements.map(({ name, mentions }): Entity => ({ id: name, name, kind: 'agreement', role: null, side: null, mentions }))
  return { entities: [...people, ...pacts], ids }
}

const firstToken = ({ mentions }: Figure): number => mentions.reduce((least, { first }) => Math.min(least, first), Infinity)

// "Foreign Ministry (Norway)" beside "Foreign Ministry (Sweden)"; a number where the side doesn't tell them apart either.
function uniqueNames(figures: readonly Figure[], taken: Set<string>): Map<Figure, string> {
  const ids = new Map<Figure, string>()
  const counts = new Map<string, number>()
  for (const { name } of figures) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const figure of figures) {
    const name = figure.kind === 'person' ? spelled(figure.name) : figure.name
    const side = counts.get(figure.name)! > 1 && figure.side ? `${name} (${figure.side})` : name
    let id = side
    for (let n = 2; taken.has(id); n++) id = `${side} (${n})`
    taken.add(id)
    ids.set(figure, id)
  }
  return ids
}

// A speaker's label shouts; the name in it does not: "KARI LUND".
const spelled = (name: string): string =>
  name.length > 2 && name === name.toUpperCase() ? name.replace(/(\p{L})(\p{L}+)/gu, (_, head: string, rest: string) => head + rest.toLowerCase()) : name
