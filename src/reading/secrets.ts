// What only this installation can open or vouch for: addresses are sealed with its key, links and forms signed by it. Each use
// has a key of its own made from it, so that nothing made for one use passes for another.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { failure, type Failure } from './failure.ts'

export interface Secrets {
  /** Seals a text so that it opens for the same owner alone: an address moved to another reply stays shut. */
  readonly seal: (text: string, owner: string) => Buffer
  /** Null where it was sealed with another key or for another owner. */
  readonly open: (sealed: Uint8Array, owner: string) => string | null
  /** The secret of an owner's link: made again whenever a mail needs it, and never kept. */
  readonly link: (owner: string) => string
  readonly sign: (text: string) => string
  readonly isSigned: (text: string, signature: string) => boolean
}

const LENGTH = 32
const [IV, TAG] = [12, 16]

export function secretsOf(key: Buffer): Secrets {
  const [addresses, links, forms] = ['addresses', 'links', 'forms'].map((use) => Buffer.from(hkdfSync('sha256', key, '', `readout ${use}`, LENGTH))) as [Buffer, Buffer, Buffer]
  const sign = (text: string) => signature(forms, text)
  return {
    seal: (text, owner) => sealed(addresses, text, owner),
    open: (bytes, owner) => opened(addresses, bytes, owner),
    link: (owner) => signature(links, owner),
    sign,
    isSigned: (text, given) => isSame(sign(text), given),
  }
}

function sealed(key: Buffer, text: string, owner: string): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner))
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), hidden])
}

function opened(key: Buffer, bytes: Uint8Array, owner: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG }).setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString()
  } catch {
    return null
  }
}

const signature = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64url')

/** Whether two secrets are the same, in a time that does not say how much of them is. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What is kept of a link's secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The installation's key: as it is set, or from a file of its own that is made when it is first needed. */
export async function ownKey({ setting, file }: { readonly setting?: string | undefined; readonly file: string }): Promise<{ readonly ok: true; readonly key: Buffer } | Failure> {
  const key = Buffer.from(setting ?? (await keyIn(file)), 'base64')
  return key.length === LENGTH ? { ok: true, key } : failure('bad-key', `${setting === undefined ? file : 'READOUT_KEY'} is no key: it takes ${LENGTH} bytes in base64.`)
}

/** Two processes that start at once make one key: the second finds the first one's. */
async function keyIn(file: string): Promise<string> {
  await writeFile(file, `${randomBytes(LENGTH).toString('base64')}\n`, { flag: 'wx', mode: 0o600, flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(file, 'utf8')
}
