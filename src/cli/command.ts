import type { World } from './world.ts'

/** A command as the table below describes it; help, dispatch and the test of the docs read nothing else. */
export interface Command {
  readonly name: string
  /** What may follow the name. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, what it takes and what it gives: a paragraph each. */
  readonly about: readonly string[]
  readonly options: Options
  readonly examples: readonly (readonly [command: string, what: string])[]
  /** How many names it takes after its own. */
  readonly names: number
  readonly load: () => Promise<Run>
}

export interface Option {
  readonly type: 'boolean' | 'string'
  /** What stands for its value: "YYYY-MM-DD". */
  readonly value?: string
  readonly about: string
}

export interface Options {
  readonly [name: string]: Option
}

export interface Call {
  readonly names: readonly string[]
  readonly options: { readonly [name: string]: string | boolean | undefined }
  readonly world: World
}

export type Run = (call: Call) => Promise<number>

/** The exit statuses of every command. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** Options that every command has. */
export const EVERYWHERE: Options = {
  help: { type: 'boolean', about: 'Explain the command.' },
}
