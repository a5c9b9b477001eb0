import { Parser } from 'htmlparser2'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { momentIn } from './moment.ts'

/** A newsletter: one message comes in as bytes, its words and links go out. Attachments are left. */
export interface Mail {
  readonly ok: true
  readonly subject: string | null
  /** The sender's name, or address where there is no name. */
  readonly from: string | null
  readonly date: string | null
  readonly id: string | null
  readonly html: string | null
  readonly text: string | null
  readonly links: readonly MailLink[]
}

export interface MailLink {
  readonly url: string
  readonly words: string
}

export type MailResult = Mail | { readonly ok: false; readonly reason: 'not-mail'; readonly sentence: string }

/** The message in a file of one message (EML), or in one piece of a mailbox. */
export async function mailFrom(bytes: Uint8Array): Promise<MailResult> {
  try {
    return mailOf(await PostalMime.parse(bytes))
  } catch (error) {
    return { ok: false, reason: 'not-mail', sentence: `It cannot be read as a mail: ${(error as Error).message}` }
  }
}

function mailOf({ subject, from, date, messageId, html, text }: Email): Mail {
  return {
    ok: true,
    subject: subject?.trim() || null,
    from: senderOf(from),
    date: momentIn(date),
    id: messageId?.replace(/^<|>$/g, '') || null,
    html: html?.trim() ? html : null,
    text: text?.trim() ? text : null,
    links: html ? linksIn(html) : [],
  }
}

const senderOf = (from: Address | undefined) => from?.name?.trim() || from?.address || null

/** The links of a newsletter with their words; a picture's link has none. */
export function linksIn(html: string): MailLink[] {
  const links: { url: string; words: string }[] = []
  let open: { url: string; words: string } | null = null
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href !== undefined && /^https?:/i.test(href)) links.push((open = { url: href, words: '' }))
    },
    ontext: (words) => void (open && (open.words += words)),
    onclosetag: (name) => void (name === 'a' && (open = null)),
  })
  parser.end(html)
  return links.map(({ url, words }) => ({ url, words: words.replace(/\s+/g, ' ').trim() }))
}
