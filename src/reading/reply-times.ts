// How long what belongs to a reply is kept, and may be changed. Pure: what was when goes in, what holds now comes out.
import type { Reply } from '../store/replies/replies.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

export const REPLY_TIMES = {
  /** An author may answer from the address. */
  toConfirm: 2 * DAY,
  /** An author may change the text after that. */
  toEdit: 2 * HOUR,
  /** An address is kept if the desk never decides, and after it has. */
  addressUndecided: 180 * DAY,
  addressDecided: 14 * DAY,
  /** An author's link leads to the reply after the decision. */
  linkDecided: 30 * DAY,
  /** What was refused, removed or taken back can still be looked at by the desk. */
  rejected: 30 * DAY,
} as const

/** Until when its author may change a reply; null where it stands as it is. */
export function editableUntil({ state, sentAt, confirmedAt }: Pick<Reply, 'state' | 'sentAt' | 'confirmedAt'>): number | null {
  const isOpen = state === 'unconfirmed' || state === 'held' || state === 'approved'
  return isOpen ? Date.parse(confirmedAt ?? sentAt) + REPLY_TIMES.toEdit : null
}

export const isEditable = (reply: Pick<Reply, 'state' | 'sentAt' | 'confirmedAt'>, now: number): boolean => now < (editableUntil(reply) ?? 0)
