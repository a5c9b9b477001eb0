import { textAt } from '../../text/span.ts'
import { partyOf, type Source } from '../sources.ts'

/** The sides that met, their people and the place: they stand in every point, and tell none from another. */
export function namesAtTable(sides: readonly string[], sources: readonly Source[]): string[] {
  const parties = new Set(sides)
  const names = sources.flatMap((source) => [
    ...source.record.entities.filter((entity) => entity.kind === 'person' && parties.has(partyOf(entity) ?? '')).map(({ name }) => name),
    ...(source.record.meeting?.sides.flatMap(({ principal }) => principal ?? []) ?? []),
    ...placesOf(source),
  ])
  return [...new Set([...sides, ...names])]
}

/** "the Customs House in Port Ellery": where they met, and the town that it is in. */
function placesOf({ record: { article, meeting } }: Source): string[] {
  const told = meeting?.evidence[0]
  if (!meeting?.place || !told) return []
  const [, behind = ''] = textAt(article.text, told).split(meeting.place)
  return [meeting.place, ...(TOWN.exec(behind)?.slice(1) ?? [])]
}

// takes " in Port Ellery today", " of Port Ellery", ", Geneva"; leaves " to discuss Gaza"
const TOWN = /^(?: in| of|,) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u
