import { partyOf, type Source } from './sources.ts'

/** The sides that met, their people and the place: they stand in every point, and tell none from another. */
export function namesAtTable(sides: readonly string[], sources: readonly Source[]): string[] {
  const parties = new Set(sides)
  const names = sources.flatMap(({ record: { entities, meeting } }) => [
    ...entities.filter((entity) => entity.kind === 'person' && parties.has(partyOf(entity) ?? '')).map(({ name }) => name),
    ...(meeting?.sides.flatMap(({ principal }) => principal ?? []) ?? []),
    ...(meeting?.place ? [meeting.place] : []),
  ])
  return [...new Set([...sides, ...names])]
}
