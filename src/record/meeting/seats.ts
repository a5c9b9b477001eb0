import type { Analysis } from '../../attribution/analysis.ts'
import { GROUP_FORMS } from './meeting-words.ts'
import type { Entity } from '../record.ts'
import { isCapital, lowerWords, tokensIn } from '../words.ts'

/** Somebody at the table: an entity, or a group the text leaves without a name. */
export interface Party {
  readonly entity: Entity | null
  readonly name: string
  /** What it speaks for, or itself. */
  readonly side: string
  readonly token: number
}

/** Who is named at which token. */
export type Seats = ReadonlyMap<number, Party>

export function seatsOf(analysis: Analysis, entities: readonly Entity[]): Seats {
  const seats = new Map<number, Party>()
  // "Arlo and Brin" is a group too; the two have seats of their own.
  for (const entity of [...entities].sort((a, b) => Number(a.kind === 'group') - Number(b.kind === 'group'))) {
    if (!SEATED.has(entity.kind)) continue
    const side = entity.side ?? entity.name
    for (const mention of entity.mentions) {
      const [first, end] = tokensIn(analysis, mention)
      if (entity.kind === 'group' && isTaken(seats, first, end)) continue
      for (let i = first; i < end; i++) if (!seats.has(i) || entity.kind === 'person') seats.set(i, { entity, name: entity.name, side, token: i })
    }
  }
  seatGroups(analysis, entities, seats)
  return seats
}

/** "their union" is the one body of the article whose name says that it is one: the Harbour Workers' Alliance. */
function seatGroups(analysis: Analysis, entities: readonly Entity[], seats: Map<number, Party>): void {
  const bodies = entities.filter(({ kind }) => kind === 'body')
  const words = lowerWords(analysis)
  const known = new Map<string, Entity | null>()
  for (let i = 0; i < words.length; i++) {
    const forms = GROUP_FORMS.get(words[i]!)
    if (!forms || isCapital(analysis, i) || (seats.get(i)?.name ?? words[i]) !== words[i]) continue
    if (!known.has(words[i]!)) known.set(words[i]!, onlyOne(bodies.filter(({ name }) => forms.test(name) && name !== words[i])))
    const entity = known.get(words[i]!)
    if (entity) seats.set(i, { entity, name: entity.name, side: entity.side ?? entity.name, token: i })
  }
}

const onlyOne = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0]! : null)

function isTaken(seats: Seats, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (seats.has(i)) return true
  return false
}

const SEATED: ReadonlySet<Entity['kind']> = new Set(['person', 'body', 'country', 'group'])
