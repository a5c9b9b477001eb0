import { mailer } from '../reading/mail.ts'
import type { ReplyTools } from '../reading/replies.ts'
import type { Post } from '../reading/reply-mail.ts'
import { ownKey, secretsOf } from '../reading/secrets.ts'
import type { StorePlace } from '../store/open-store.ts'
import type { Call } from './command.ts'
import { failed } from './failed.ts'
import { placeOf } from './store-place.ts'

export interface ReplySettings {
  readonly tools: ReplyTools
  /** Without a mail server there is none. */
  readonly post: Post | undefined
}

/** What replies are taken in with, and their authors written to; or the exit status where it is set wrongly. */
export async function replySettings(call: Call, place: StorePlace = placeOf(call)): Promise<ReplySettings | number> {
  const { smtp, mailFrom, key } = call.world
  if ((smtp === undefined) !== (mailFrom === undefined)) return failed({ sentence: 'SMTP_URL and MAIL_FROM go together: one of them is set and the other is not.' }, call.world)
  if (smtp !== undefined && !/^smtps?:$/.test(URL.parse(smtp)?.protocol ?? '')) return failed({ sentence: 'SMTP_URL is no address of a mail server, like smtp://user:password@mail.example:587.' }, call.world)
  const own = await ownKey({ setting: key, file: keyFile(place) })
  if (!own.ok) return failed(own, call.world)
  const secrets = secretsOf(own.key)
  const post = smtp === undefined ? undefined : { send: mailer({ smtp, from: mailFrom! }), secrets }
  return { tools: { secrets, mails: post !== undefined }, post }
}

/** Beside the data, not in it: who gets a copy of the directory can't read the addresses in it. */
const keyFile = (place: StorePlace): string => ('dir' in place ? `${place.dir.replace(/[\\/]+$/, '')}.key` : 'readout.key')
