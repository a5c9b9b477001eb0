import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EXIT, type Call, type Run } from './command.ts'
import { failed } from './failed.ts'
import { filled, painted } from './layout.ts'
import { read } from './read.ts'
import type { World } from './world.ts'

/** The files of the samples, in order. */
export async function sampleFiles(): Promise<string[]> {
  const names = await readdir(FOLDER)
  return names.filter((name) => SAMPLE.test(name)).sort().map((name) => `${FOLDER}${name}`)
}

const FOLDER = fileURLToPath(new URL('../../samples/', import.meta.url))

// The folder has a page about itself as well.
const SAMPLE = /\.(?:html|txt|eml)$/

const WELCOME =
  'These are the articles and readouts in samples/, every one of them invented, as Readout reads them. ' +
  '"npm start" shows them as a site; "readout read" reads a page of yours.'

/** Prints the record of each sample, one after another. */
export const samples: Run = async (call) => {
  const { world } = call
  const files = await sampleFiles()
  if (files.length === 0) return failed({ sentence: 'There are no samples in this copy of Readout.' }, world)
  await world.write(filled([['plain', WELCOME]], { indent: '' }, world.terminal))
  for (const file of files) {
    await world.write(rule(file, world))
    await sample(file, call)
  }
  return EXIT.ok
}

const sample = (file: string, call: Call) => read({ ...call, names: [file], options: {} })

function rule(file: string, { terminal }: World): string {
  const title = `── samples/${basename(file)} `
  return `\n${painted(['dim', title.padEnd(terminal.width, '─')], terminal)}\n\n`
}
