import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { compressible, EFFORT, encodingFor } from './compressed.ts'
import { FONTS } from './fonts.ts'
import { servedScripts } from './islands.ts'
import { CONTEXT } from '../out/json-ld.ts'

/** The files of public/ that are served, and as what. */
const FILES = { ...FONTS, 'icon.svg': 'image/svg+xml' } as const

export type Asset = keyof typeof FILES

const contentsOf = (file: string) => readFileSync(new URL(`../../../public/${file}`, import.meta.url))

interface Kept {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const assets = new Map<string, Kept>()
for (const [file, type] of Object.entries(FILES)) {
  const bytes = contentsOf(file)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const name = file.split('/').at(-1)!.replace(/\.(\w+)$/, `-${hash}.$1`)
  assets.set(file, { path: `/assets/${name}`, type, bytes })
}

/** Where a file of public/ is: another address whenever its bytes change, so that it may be kept for ever. */
export function asset(file: Asset): string {
  return assets.get(file)!.path
}

export function statics(): Hono {
  const statics = new Hono()
  const scripts = servedScripts().map(({ path, code }) => ({ path, type: 'text/javascript; charset=utf-8', bytes: Buffer.from(code) }))
  for (const it of [...assets.values(), ...scripts]) statics.get(it.path, sending(it))
  const context = contentsOf(CONTEXT.slice(1))
  // A context is read by programs of other sites, and never changes: another one is v2.
  statics.get(CONTEXT, cors({ origin: '*' }), (c) => c.body(context, 200, { 'content-type': 'application/ld+json', 'cache-control': FOR_EVER }))
  return statics
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/** A font is compressed already. */
function sending({ type, bytes }: Kept): (c: Context) => Promise<Response> {
  const form = compressible(bytes, EFFORT.asset)
  return async (c) => {
    const encoding = type.startsWith('font/') ? 'identity' : encodingFor(c.req.header('accept-encoding'), bytes.length)
    if (encoding !== 'identity') c.header('content-encoding', encoding)
    return c.body(await form(encoding), 200, { 'content-type': type, 'cache-control': FOR_EVER, vary: 'accept-encoding' })
  }
}
