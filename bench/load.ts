import { connect, type Socket } from 'node:net'

export interface Load {
  readonly port: number
  readonly path: string
  readonly headers?: { readonly [name: string]: string }
  readonly connections: number
  readonly ms: number
}

export interface Loaded {
  readonly perSecond: number
  /** Milliseconds from a request to the last byte of its answer: half of them, 99 of a hundred, all of them took no longer. */
  readonly p50: number
  readonly p99: number
  readonly most: number
  /** Of one answer, as it came over the wire. */
  readonly bytes: number
}

/** Asks for one page over and over, each connection for the next as soon as it has an answer. Anything but 200 is a fault. */
export async function load({ port, path, headers = {}, connections, ms }: Load): Promise<Loaded> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const request = `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  const times: number[] = []
  const started = performance.now()
  const bytes = await Promise.all(Array.from({ length: connections }, () => asked({ port, request, until: started + ms, times })))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), most: times.at(-1)!, bytes: bytes[0]! }
}

interface Asking {
  readonly port: number
  readonly request: string
  readonly until: number
  readonly times: number[]
}

/** One connection; gives how many bytes its last answer had. */
async function asked({ port, request, until, times }: Asking): Promise<number> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  let bytes = 0
  try {
    while (performance.now() < until) {
      const sent = performance.now()
      socket.write(request)
      bytes = await answered(socket)
      times.push(performance.now() - sent)
    }
  } finally {
    socket.destroy()
  }
  return bytes
}

/** Waits for the last byte of an answer, whose head says how long it is, or for the empty chunk that ends it. */
function answered(socket: Socket): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const parts: Buffer[] = []
  let length = 0
  let whole: number | null = null
  const took = (part: Buffer) => {
    parts.push(part)
    length += part.length
    try {
      whole ??= lengthIn(Buffer.concat(parts))
    } catch (error) {
      return end(() => reject(error))
    }
    if (whole === null ? part.subarray(-5).equals(LAST_CHUNK) : length >= whole) end(() => resolve(length))
  }
  const failed = (error?: Error | boolean) => end(() => reject(error instanceof Error ? error : new Error('bench: the connection was closed')))
  const end = (settle: () => void) => {
    socket.off('data', took).off('error', failed).off('close', failed)
    settle()
  }
  socket.on('data', took).on('error', failed).on('close', failed)
  return promise
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** Head and body together; null where the head does not say, or has not all come. */
function lengthIn(bytes: Buffer): number | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`bench: ${head.split('\r\n')[0]}`)
  const length = /^content-length: (\d+)$/im.exec(head)?.[1]
  return length === undefined ? null : end + 4 + Number(length)
}
