// Mail to the authors of replies, over the SMTP server that the environment names. An address is in the envelope and the To of
// its own mail, and nowhere else: what a server answers may name it, so that of an answer only the code is told.
import { createTransport } from 'nodemailer'
import { failure, type Failure } from './failure.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface MailSettings {
  /** smtp://user:password@host:587, or smtps:// */
  readonly smtp: string
  readonly from: string
}

export type Send = (mail: Mail) => Promise<{ readonly ok: true } | Failure>

// A server that says nothing for so long has gone.
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

// A mail must not be answered by machines that are away, nor be tracked.
const HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/** Sends by a server. Text and nothing else: no file, no address and no picture is ever fetched for a mail. */
export function mailer({ smtp, from }: MailSettings): Send {
  const transport = createTransport({ url: smtp, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true })
  return async ({ to, subject, text }) => {
    try {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: HEADERS })
      return { ok: true }
    } catch (error) {
      return refusal(error as SmtpError)
    }
  }
}

interface SmtpError {
  readonly code?: string
  readonly responseCode?: number
}

/** A server that answers 5xx to an address will do so tomorrow. */
function refusal({ code, responseCode }: SmtpError): Failure {
  if (code === 'EENVELOPE' && responseCode && responseCode >= 500) return failure('no-such-mailbox', `The mail server does not take mail for this address (${responseCode}).`)
  return failure('mail-server', `The mail server cannot be used at present (${responseCode ?? code ?? 'no answer'}).`)
}

// Takes "ana@post.example", "ana.o+news@xn--mnchen-3ya.example"; leaves what would be two addresses, a name, or a header.
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu

const LONGEST = 254

/** An address that one mail goes to, or null. */
export function mailAddress(given: string): string | null {
  const address = given.trim()
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null
}
