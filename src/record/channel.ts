import type { Meeting } from './record.ts'

type Channel = NonNullable<Meeting['channel']>

/**
 * How people met, from the words that tell of it: what names the wire or the room first, then what only suggests it.
 * A bare "spoke" or "talks" says nothing: it may have been any.
 */
export function channelOf(sentences: readonly string[]): Channel | null {
  for (const [channel, pattern] of CHANNELS) if (sentences.some((sentence) => pattern.test(sentence))) return channel
  return null
}

/** Whether the line was said to be secure; `null` where nobody says. */
export const isSecure = (sentences: readonly string[]): true | null =>
  sentences.some((sentence) => /\b(?:secure|encrypted)\b(?: \w+){0,2} (?:call|line|link|channel|conversation|videoconference|video)/i.test(sentence)) ? true : null

const CHANNELS: readonly [Channel, RegExp][] = [
  // "secure video call", "met virtually", "by video link"; leaves "a video of their meeting"
  ['video call', /\b(?:video[- ]?(?:call|conference|conferencing|link|talks|chat|summit|meeting)|videoconference|teleconference|virtual(?:ly)? (?:\w+ )?(?:meeting|talks|summit|discussion|session|call|with|bilateral)|met virtually|virtual(?: \w+){0,2} (?:meeting|summit)|online (?:meeting|talks|conversation|summit|call|session)|(?:via|by|over|through) (?:video|zoom|skype|webcam))\b/i],
  // "spoke by phone", "telephone conversation"; leaves "his phone was taken"
  ['phone call', /\b(?:(?:tele)?phone[- ](?:call|conversation|talks?|discussion)|(?:by|on the|over the|via) (?:tele)?phone|telephonic|(?:tele)?phoned|phone talk)\b/i],
  // "met (today) in", "hosted"; leaves "met their obligations"
  ['in person', /\b(?:face[- ]to[- ]face|in[- ]person|sat down (?:together|with)|shook hands|across the table)\b/i],
  ['in person', /\b(?:met|meets|hosted|hosts|received|welcomed|visited)\b(?! (?:its|their|his|her|the) (?:obligations?|targets?|goals?|demands?|needs?|deadline))/i],
  ['phone call', /\b(?:(?:[’']s?|held a|his|her|their|had a|a|the|follow-up|introductory|joint|trilateral|bilateral|,? jr\.?|[A-Z]\w+) call\b(?! (?:for|on|to)\b)|call with)/i],
  ['in person', /\b(?:meeting|summit|talks)\b(?: \w+){0,6} (?:in|at) (?:the )?\p{Lu}/u],
  ['in person', /\b(?:meeting|summit)\b/i],
]
