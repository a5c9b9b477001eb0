import { mailAddress } from '../../reading/mail.ts'
import { words } from '../words/words.ts'

export const LIMITS = { name: 80, text: 5_000, report: 500, links: 2 } as const

/** The fields of a form as they came. */
export interface Fields {
  readonly [name: string]: string
}

/** What is wrong with a field, by its name. */
export type Mistakes = { readonly [field: string]: string }

export interface GivenReply {
  readonly name: string
  readonly address: string
  readonly text: string
}

/** A reply of the right shape, or what is wrong with it, field by field. */
export function replyIn({ name = '', email = '', text = '' }: Fields): { readonly ok: true; readonly reply: GivenReply } | { readonly ok: false; readonly mistakes: Mistakes } {
  const say = words().replies
  const reply = { name: oneLine(name), address: mailAddress(email), text: tidied(text) }
  const mistakes = {
    ...(reply.name === '' ? { name: say.nameMissing } : reply.name.length > LIMITS.name ? { name: say.nameLong(LIMITS.name) } : {}),
    ...(reply.address === null && { email: say.emailWrong }),
    ...textMistake(reply.text),
  }
  return reply.address === null || Object.keys(mistakes).length > 0 ? { ok: false, mistakes } : { ok: true, reply: { ...reply, address: reply.address } }
}

/** What is wrong with the words of a reply. */
export function textMistake(text: string): Mistakes {
  const say = words().replies
  if (text === '') return { text: say.textMissing }
  if (text.length > LIMITS.text) return { text: say.textLong(LIMITS.text) }
  return linksIn(text) > LIMITS.links ? { text: say.tooManyLinks(LIMITS.links) } : {}
}

// Takes "https://a.example", "www.a.example", "<a href=", "[url=".
const LINK = /https?:\/\/|\bwww\.|<a\s|\[url/gi

const linksIn = (text: string) => text.match(LINK)?.length ?? 0

// Control characters and the marks that turn the direction of writing past the end of a text; joiners of letters and of emoji stay.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff]/g

const oneLine = (text: string) => text.replace(/[\t\n\r]/g, ' ').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toWellFormed()

/** Paragraphs as they were written, with one empty line between them at most. */
export const tidied = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').split('\n').map(withoutEnd).join('\n').replace(/\n{3,}/g, '\n\n').trim().toWellFormed()

// An expression for blanks before the end of a line looks at all of them from each: five seconds for a form that is full of them.
const withoutEnd = (line: string) => line.trimEnd()
