import type { Queries } from '../store.ts'
import { set, settingsOf, type Setting } from './settings.ts'

/** What of an outlet's texts may be shown: key points with short quotations, their beginning, or all of them. */
export const RIGHTS = ['points', 'excerpt', 'full'] as const
export type Rights = (typeof RIGHTS)[number]

/** Where nobody has decided anything, and for texts of which nobody knows whose they are. */
export const LEAST: Rights = 'points'

/** What the operator allows for an outlet, however its name is written. */
export async function rightsOf(queries: Queries, outlet: string | null): Promise<Rights> {
  if (outlet === null) return LEAST
  const value = (await settingsOf(queries, subjectOf(outlet))).get(FIELD)
  return RIGHTS.find((it) => it === value) ?? LEAST
}

export const setRights = (queries: Queries, outlet: string, { rights, ...who }: { rights: Rights } & Pick<Setting, 'by' | 'at' | 'key'>): Promise<void> =>
  set(queries, { ...who, subject: subjectOf(outlet), field: FIELD, value: rights })

const FIELD = 'rights'

/** The subject of what is decided on an outlet. */
export const subjectOf = (outlet: string): string => `outlet:${outlet.toLowerCase()}`
