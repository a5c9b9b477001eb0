import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { CONTEXT } from './json-ld.ts'

/** The files of public/ that are served, and as what. */
const FILES = {
  'site.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

const contentsOf = (file: string) => readFileSync(new URL(`../../public/${file}`, import.meta.url))

const assets = Object.entries(FILES).map(([file, type]) => {
  const bytes = contentsOf(file)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { file, type, bytes, path: `/assets/${file.replace('.', `-${hash}.`)}` }
})

/** Where a file of public/ is: another address whenever its bytes change, so that it may be kept for ever. */
export const asset = (file: keyof typeof FILES): string => assets.find((it) => it.file === file)!.path

export function statics(): Hono {
  const statics = new Hono()
  for (const { path, type, bytes } of assets)
    statics.get(path, (c) => c.body(bytes, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }))
  const context = contentsOf(CONTEXT.slice(1))
  // A context is read by programs of other sites, and never changes: another one is v2.
  statics.get(CONTEXT, cors({ origin: '*' }), (c) => c.body(context, 200, { 'content-type': 'application/ld+json', 'cache-control': 'public, max-age=31536000, immutable' }))
  return statics
}
