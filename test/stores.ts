import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MIGRATIONS } from '../src/store/schema/migrations.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { makeTemplate } from '../src/store/template.ts'

const folders: string[] = []
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder that goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  folders.push(folder)
  return folder
}

/** The folder that the tests' databases start from: made once for each version of database and migrations, kept with what is installed. */
export async function template(): Promise<string> {
  const version = readFileSync(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url))
  const key = createHash('sha256').update(version).update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 16)
  const file = fileURLToPath(new URL(`../node_modules/.cache/readout/template-${key}`, import.meta.url))
  await makeTemplate(file)
  return file
}

/** A new embedded store. */
export const newStore = async (dir = temporaryFolder()): Promise<Store> => openStore({ dir, template: await template() })
