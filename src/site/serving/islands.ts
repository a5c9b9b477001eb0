// The browser code of src/islands/: each island one element and one file, kept in a module that the browser loads as it
// is. Only the types are taken off (the published package has none any more), so nothing is built to try a change.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, extname } from 'node:path'

const FOLDER = new URL('../../islands/', import.meta.url)
const OWN = extname(import.meta.url)
// Takes `from '../x.ts'`; leaves the same words inside a string alone, which begins no line.
const IMPORT = /^((?:import|export)\b[^'"]*?)(['"])(\.[^'"]+)\2/gm

export interface Script {
  readonly path: string
  readonly code: string
}

/** What the browser may load, by its path: the islands, and what they import of other rooms. */
const scripts = new Map<string, Script>()
const islands = new Map(readdirSync(FOLDER).filter((it) => it.endsWith(OWN) && !it.includes('.test.')).map((it) => [basename(it, OWN), scriptFrom(new URL(it, FOLDER))]))

/**
 * Where the islands of a page are: those whose elements stand in one of its parts; text from outside makes none. Another address whenever
 * one or what it imports changes, so that they may be kept for ever.
 */
export const islandsIn = (...parts: readonly string[]): string[] => [...islands].flatMap(([name, { path }]) => (parts.some((part) => part.includes(`<${name}`)) ? path : []))

export const servedScripts = (): readonly Script[] => [...scripts.values()]

function scriptFrom(file: URL): Script {
  const code = bare(readFileSync(file, 'utf8')).replace(IMPORT, (_, before, mark, wanted) => `${before}${mark}${scriptFrom(new URL(wanted, file)).path}${mark}`)
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  const path = `/islands/${basename(file.pathname, OWN)}-${hash}.js`
  scripts.set(path, { path, code })
  return scripts.get(path)!
}

/** Without types. That Node may change how it does this one day is no news for whoever starts a site. */
function bare(code: string): string {
  if (OWN !== '.ts') return code
  const warn = process.emitWarning
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(code)
  } finally {
    process.emitWarning = warn
  }
}
