import { test } from 'node:test'
import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

// Ground floor first. `rooms` are the rooms a room may import from, `packages` what it may
// bring in from outside. A room that is not listed here does not exist.
const house: Record<string, { rooms: string[]; packages: string[] }> = {
  text:        { rooms: [], packages: [] },
  learn:       { rooms: [], packages: [] },
  article:     { rooms: ['text'], packages: ['htmlparser2', 'domhandler', 'tinyld', 'feedsmith', 'postal-mime'] },
  attribution: { rooms: ['text', 'learn', 'article'], packages: [] },
  record:      { rooms: ['text', 'article', 'attribution'], packages: ['world-countries'] },
  store:       { rooms: ['text', 'article', 'attribution', 'record'], packages: ['pg', '@electric-sql/pglite', 'node:*'] },
  reading:     { rooms: ['text', 'learn', 'article', 'attribution', 'record', 'store'], packages: ['robots-parser', 'nodemailer', 'onnxruntime-node', 'node:*'] },
  site:        { rooms: ['text', 'article', 'record', 'store', 'reading'], packages: ['hono', 'zod', '@modelcontextprotocol/sdk', '@resvg/resvg-js', 'node:*'] },
  islands:     { rooms: ['text'], packages: [] },
  cli:         { rooms: ['text', 'learn', 'article', 'attribution', 'record', 'store', 'reading', 'site'], packages: ['@hono/node-server', '@modelcontextprotocol/sdk', 'node:*'] },
}
const names = Object.keys(house)
// Takes an import over several lines, a bare one and import('x'); leaves the words “from 'here'” inside a string alone.
const IMPORT = /(?:^(?:import|export)\b[^'"]*?\bfrom\s+|^import\s+|\bimport\(\s*)['"]([^'"]+)['"]/gm

const allows = (packages: string[], wanted: string) =>
  packages.some((p) => p === wanted || wanted.startsWith(p + '/') || (p === 'node:*' && wanted.startsWith('node:')))

test('every room is on the plan', () => {
  assert.deepEqual(readdirSync('src').sort(), names.toSorted())
})

test('no room leans on one above it', () => {
  for (const [i, name] of names.entries())
    for (const room of house[name]!.rooms) assert.ok(names.indexOf(room) < i, `${name} -> ${room}`)
})

test('rooms import only what the plan allows', () => {
  const broken = globSync('src/**/*.ts', { exclude: ['**/*.test.ts'] }).flatMap((file) => {
    const room = file.split(sep)[1]!
    return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, wanted]) => {
      if (!wanted!.startsWith('.')) return allows(house[room]!.packages, wanted!) ? [] : [`${file} -> ${wanted}`]
      const other = join(dirname(file), wanted!).split(sep)[1]!
      return other === room || house[room]!.rooms.includes(other) ? [] : [`${file} -> ${other}`]
    })
  })
  assert.deepEqual(broken, [])
})

// Takes "export const STYLE", "export async function read", leaves types: they name what a function takes and gives.
const EXPORT = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm

test('what a file offers, another takes', () => {
  const texts = new Map(globSync('{src,test,training,bench,docs}/**/*.ts', { exclude: ['**/node_modules/**'] }).map((file) => [file, readFileSync(file, 'utf8')]))
  const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/\w+/g))]))
  const offered = [...texts].flatMap(([file, text]) => Array.from(text.matchAll(EXPORT), ([, name]) => ({ file, name: name! })))
  const unwanted = offered.filter(({ file, name }) => ![...words].some(([other, its]) => other !== file && its.has(name)))
  assert.deepEqual(unwanted.map(({ file, name }) => `${file} exports ${name}`), [])
})
