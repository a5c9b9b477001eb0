import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

/** What a run of the command came to. */
export interface Ran {
  readonly seconds: number
  /** `null` where a signal ended it. */
  readonly exit: number | null
  /** The end of what it wrote on standard error. */
  readonly told: string
  readonly answered: number
  /** The most memory the process ever held, in megabytes; `null` where the system does not say. */
  readonly peakMb: number | null
}

export interface How {
  readonly stdin?: Readable
  /** Told every answer's bytes; they are only counted otherwise. */
  readonly hear?: (bytes: Uint8Array) => void
}

const COMMAND = fileURLToPath(new URL('../bin/readout.js', import.meta.url))
const PEAK = fileURLToPath(new URL('./peak.ts', import.meta.url))

/** Runs `readout` as a user would, in a process of its own. */
export async function readout(args: readonly string[], { stdin, hear = () => {} }: How = {}): Promise<Ran> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', PEAK, COMMAND, ...args], { stdio: [stdin ? 'pipe' : 'ignore', 'pipe', 'pipe', 'pipe'] })
  const [, out, err, peak] = child.stdio as unknown as [null, Readable, Readable, Readable]
  let answered = 0
  let told = ''
  let peakKb = ''
  out.on('data', (bytes: Uint8Array) => { answered += bytes.length; hear(bytes) })
  err.on('data', (bytes) => { told = (told + bytes).slice(-2000) })
  peak.on('data', (bytes) => { peakKb += bytes })
  // A command that needs no more of its input may end before all is written.
  if (stdin) pipeline(stdin, child.stdin!).catch(() => {})
  const exit = await new Promise<number | null>((done) => child.on('close', done))
  return { seconds: (performance.now() - begun) / 1000, exit, told, answered, peakMb: peakKb ? Number(peakKb) / 1024 : null }
}
