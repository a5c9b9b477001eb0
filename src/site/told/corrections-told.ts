import { keysOf } from './statements.ts'
import type { Statement } from '../../record/record.ts'
import { corrections, type LoggedCorrection } from '../../store/asked/asked-corrections.ts'
import type { Correction } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

interface Asked {
  readonly outlet?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The log of corrections: what the machine had read, what a person put in its place, why, who and when. */
export async function correctionsTold(asked: Asked, site: Site) {
  const page = await corrections(site.store, asked)
  return page && { items: page.items.map((it) => correctionTold(it, site)), next: page.next }
}

function correctionTold(logged: LoggedCorrection, { link }: Pick<Site, 'link'>): Given<typeof Correction> {
  const { capture, headline, outlet, record: _, ...rest } = logged
  return {
    ...rest,
    link: link(PATHS.statement(logged.statement)),
    was: machineRead(logged),
    article: { capture, link: link(PATHS.article(capture)), headline, outlet },
  }
}

/** What the machine's own record has in the field; null where this reading of it has no such statement. */
function machineRead({ capture, statement, field, record }: LoggedCorrection): unknown {
  if (!record) return null
  const keys = keysOf(capture, record)
  const found = record.statements.find(({ id }) => keys.get(id) === statement)
  return found && field in found ? found[field as keyof Statement] : null
}
