// What a form has to show when it comes back: a ticket that says when it was given out and for what, signed, so that nothing has to
// be kept of the forms that never come back; and the work that a browser did on it meanwhile.
import { pbkdf2Sync, randomUUID } from 'node:crypto'
import type { Secrets } from '../../reading/secrets.ts'

export interface Ticket {
  /** A UUID: the same form sent twice is known by it. */
  readonly form: string
  /** When it was given out, in milliseconds. */
  readonly at: number
}

type Signing = Pick<Secrets, 'sign' | 'isSigned'>

/** A ticket for a form about something. */
export function ticketFor(about: string, now: number, { sign }: Signing): string {
  const plain = `${randomUUID()}.${now.toString(36)}`
  return `${plain}.${sign(`${plain} ${about}`)}`
}

// Takes "0b6f….kx2m1a.SIGNATURE".
const TICKET = /^(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-z]{1,12}))\.([\w-]{43})$/

/** A ticket of ours that was given out about this; or null. */
export function ticketIn(text: string, about: string, { isSigned }: Signing): Ticket | null {
  const [, plain, form, at, signature] = TICKET.exec(text) ?? []
  return plain !== undefined && isSigned(`${plain} ${about}`, signature!) ? { form: form!, at: parseInt(at!, 36) } : null
}

// Half a thousand tries on average, each as slow for those who send masses as for a browser: 0.3 s here, some seconds on an old telephone.
export const WORK = { iterations: 1_000, bits: 9 } as const

// Takes "17", "4096".
const NUMBER = /^\d{1,9}$/

/** Whether a browser has found a number with which the ticket makes a hash that begins with enough zeros. One hash tells. */
export const isProven = (ticket: string, proof: string): boolean => NUMBER.test(proof) && pbkdf2Sync(ticket, proof, WORK.iterations, 4, 'sha256').readUInt32BE() >>> (32 - WORK.bits) === 0
