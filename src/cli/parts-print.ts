import { filled, painted, type Words } from './layout.ts'
import { nameOf, reference, words, type Sheet } from './sheet.ts'

/** A titled list; nothing where it is empty. */
function part(title: string, items: readonly (readonly Words[])[], { terminal }: Sheet): string {
  if (items.length === 0) return ''
  const lines = items.map((item) => filled(item, { indent: '    ', first: '  – ' }, terminal))
  return `${painted(['accent', title], terminal)}\n${lines.join('')}`
}

const references = (ids: readonly string[], sheet: Sheet) => ids.map((id) => reference(id, sheet)).join('')

/** What both sides say, what only one of them mentions, and where they differ. */
export function accountsPart(sheet: Sheet): string {
  const { accounts } = sheet.record
  if (!accounts) return ''
  const shared = accounts.bothSides.map(({ point, statements }): Words[] => [
    ['plain', point],
    ['dim', ` ${Object.entries(statements).map(([side, ids]) => `${side}${references(ids, sheet)}`).join(', ')}`],
  ])
  const contested = accounts.contested.map(({ point, one, other }): Words[] => [
    ['plain', point],
    ['dim', `${references(one, sheet)} against${references(other, sheet)}`],
  ])
  return [part('Said by both sides', shared, sheet), onlyParts(sheet), part('Contested', contested, sheet)].filter((it) => it).join('\n')
}

/** That a side does not mention a point is not a denial of it, so it is not printed as one. */
function onlyParts(sheet: Sheet): string {
  const only = Object.entries(sheet.record.accounts?.only ?? {}).filter(([, ids]) => ids.length > 0)
  const items = only.map(([side, ids]): Words[] => [
    ['plain', side],
    ['dim', references(ids, sheet)],
  ])
  return part('Mentioned by one side only', items, sheet)
}

export function denialsPart(sheet: Sheet): string {
  const items = [...sheet.topics.values()].flat().flatMap(({ id, speaker, denies }): Words[][] => {
    if (!denies) return []
    const denied = denies.statement === null ? '' : reference(denies.statement, sheet)
    return [[['bold', nameOf(speaker, sheet)], ['plain', ` denies: ${words(denies.denied, sheet)}`], ['dim', `${denied} in${reference(id, sheet)}`]]]
  })
  return part('Denied', items, sheet)
}

export function conditionalsPart(sheet: Sheet): string {
  const speakers = new Map(sheet.record.statements.map(({ id, speaker }) => [id, speaker]))
  const items = sheet.record.conditional.map(({ statement, condition, consequence }): Words[] => [
    ['bold', nameOf(speakers.get(statement) ?? null, sheet)],
    ['plain', `: ${words(condition, sheet)} → ${words(consequence, sheet)}`],
    ['dim', reference(statement, sheet)],
  ])
  return part('If … then', items, sheet)
}

export function agreementsPart(sheet: Sheet): string {
  const items = sheet.record.agreements.map(({ name, claims }): Words[] => [
    ['plain', name],
    ['dim', claims.length > 0 ? references(claims, sheet) : ' mentioned only'],
  ])
  return part('Agreements', items, sheet)
}

export function narrativesPart(sheet: Sheet): string {
  const items = sheet.record.narratives.map(({ claim, firstReport, followedBy, denied, toldBy }): Words[] => {
    const trail = [
      firstReport && `first reported by ${firstReport}`,
      followedBy.length > 0 && `then by ${followedBy.join(', ')}`,
      denied.length > 0 && `denied in${references(denied, sheet)}`,
      toldBy && `called so by ${toldBy}`,
    ]
    return [['plain', claim], ['dim', ` · ${trail.filter((it) => it).join(' · ')}`]]
  })
  return part('The trail of a claim', items, sheet)
}
