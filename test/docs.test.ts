// What the project says about itself: what a page names is there.
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const exclude = ['**/node_modules/**', 'data/**', 'dist/**', 'tmp/**']
// The changelog names what there was, and is not mended afterwards.
const pages = globSync('**/*.md', { cwd, exclude: [...exclude, 'test/golden/**', 'CHANGELOG.md'] })
const things = globSync('**/*', { cwd, exclude })
const scripts = Object.keys(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')).scripts)

// takes `store/asked/stamp.ts`, `encoder*.onnx` and `site/adding/`, leaves the addresses `/feeds/site.atom` and `/add`
const NAMED = /`([\w-][\w./*-]*(?:\.(?:ts|cjs|css|md|onnx)|\/))`/g
// takes [the API](api.md), leaves [a protocol](https://…) and [what is here](#below)
const LINKED = /\]\((?!\w+:|#)([^)#]+)/g
// takes `npm run gate -- --update`
const RUN = /\bnpm run ([\w:]+)/g

const isThere = (name: string): boolean => things.some((thing) => matchesGlob(`/${thing}`, `/**/${name.replace(/\/$/, '')}`))

for (const page of pages) {
  const text = readFileSync(join(cwd, page), 'utf8')
  const found = (what: RegExp): string[] => Array.from(text.matchAll(what), ([, name]) => name!)

  test(`${page} names files and folders that are there`, () => assert.deepEqual(found(NAMED).filter((name) => !isThere(name)), []))
  test(`${page} links to what is there`, () => assert.deepEqual(found(LINKED).filter((link) => globSync(join(dirname(page), link), { cwd }).length === 0), []))
  test(`${page} runs scripts that there are`, () => assert.deepEqual(found(RUN).filter((name) => !scripts.includes(name)), []))
}
