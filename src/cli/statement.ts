import { randomUUID } from 'node:crypto'
import { moment, systemClock } from '../reading/clock.ts'
import { verbClass } from '../record/telling/verbs.ts'
import type { CorrectedField } from '../store/decided/as-decided.ts'
import { correct, isStatement, uncorrect } from '../store/decided/correct.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { oneName, withStore } from './store-place.ts'

/** Says what is right of a statement that was misread. */
export const statementCorrect: Run = async (call) => {
  const [statement, field, given] = call.names
  if (statement === undefined || !isField(field) || given === undefined) return misused(`statement correct needs a statement's key, one of ${Object.keys(FIELDS).join(', ')}, and what is right`, 'statement correct', call.world)
  const value = FIELDS[field](given.trim())
  if (value === undefined) return misused(`"${given}" is not what a statement's ${field} can be`, 'statement correct', call.world)
  return withStore(call, async (store) => {
    if (!(await isStatement(store, statement))) return failed(noStatement(statement), call.world)
    await correct(store, { statement, field, value, key: randomUUID(), ...who(call) })
    return EXIT.ok
  })
}

/** Shows a statement again as it was read. */
export const statementRestore: Run = async (call) => {
  const statement = oneName(call, "a statement's key", 'statement restore')
  if (typeof statement === 'number') return statement
  return withStore(call, async (store) => ((await uncorrect(store, statement, who(call))) ? EXIT.ok : failed({ sentence: `Nothing was corrected of "${statement}".` }, call.world)))
}

type Field = Exclude<CorrectedField, 'act' | 'kind'>

/** What is right, as it was typed; undefined where it cannot be. Nothing between the quotation marks is what nobody knows. */
const FIELDS: { readonly [field in Field]: (given: string) => unknown } = {
  speaker: nameIn,
  addressee: nameIn,
  relayedBy: (given) => given.split('|').map((name) => name.trim()).filter(Boolean),
  verb: (given) => verbClass(given)?.name,
  topic: nameIn,
  statement: (given) => (given === '' ? null : undefined), // that it is none
}

function nameIn(given: string): string | null {
  return given || null
}

const isField = (field: string | undefined): field is Field => field !== undefined && Object.hasOwn(FIELDS, field)

const who = ({ options }: Call) => ({ by: 'operator', at: moment(systemClock), reason: typeof options.reason === 'string' ? options.reason : null })

const noStatement = (key: string) => ({ sentence: `There is no statement "${key}": the key stands at the end of its address.` })
