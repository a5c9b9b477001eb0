import type { Meeting } from '../record.ts'

type Channel = NonNullable<Meeting['channel']>

/**
 * How people met, from the words that tell of it: what names the wire or the room first, then what only suggests it.
 * A headline's "call" is one even where the text only says that they spoke, or that one was welcomed. A bare "spoke" or
 * "talks" says nothing: it may have been any.
 */
export function channelOf(sentences: readonly string[], headline: string): Channel | null {
  const said = (patterns: readonly [Channel, RegExp][], texts: readonly string[]) => patterns.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0] ?? null
  return said(NAMED, [headline, ...sentences]) ?? said([BARE_CALL], [headline]) ?? said(SUGGESTED, [...sentences, headline])
}

/** Whether the line was said to be secure; `null` where nobody says. */
export const isSecure = (sentences: readonly string[]): true | null =>
  sentences.some((sentence) => /\b(?:secure|encrypted)\b(?: \w+){0,2} (?:call|line|link|channel|conversation|videoconference|video)/i.test(sentence)) ? true : null

const NAMED: readonly [Channel, RegExp][] = [
  // "secure video call", "met virtually", "by video link"; leaves "a video of their meeting"
  ['video call', /\b(?:video[- ]?(?:call|conference|conferencing|link|talks|chat|summit|meeting)|videoconference|teleconference|virtual(?:ly)? (?:\w+ )?(?:meeting|talks|summit|discussion|session|call|with|bilateral)|met virtually|virtual(?: \w+){0,2} (?:meeting|summit)|online (?:meeting|talks|conversation|summit|call|session)|(?:via|by|over|through) (?:video|zoom|skype|webcam))\b/i],
  // "spoke by phone", "telephone conversation"; leaves "his phone was taken"
  ['phone call', /\b(?:(?:tele)?phone[- ](?:call|conversation|talks?|discussion)|(?:by|on the|over the|via) (?:tele)?phone|telephonic|(?:tele)?phoned|phone talk)\b/i],
]

// "Arlo’s call with Brin"; leaves "a call for peace"
const BARE_CALL: [Channel, RegExp] = ['phone call', /\b(?:(?:[’']s?|held a|his|her|their|had a|a|the|follow-up|introductory|joint|trilateral|bilateral|,? jr\.?|[A-Z]\w+) call\b(?! (?:for|on|to)\b)|call with)/i]

const SUGGESTED: readonly [Channel, RegExp][] = [
  // "met (today) in", "hosted"; leaves "met their obligations"
  ['in person', /\b(?:face[- ]to[- ]face|in[- ]person|sat down (?:together|with)|shook hands|across the table)\b/i],
  ['in person', /\b(?:met|meets|hosted|hosts|received|welcomed|visited)\b(?! (?:its|their|his|her|the) (?:obligations?|targets?|goals?|demands?|needs?|deadline))/i],
  BARE_CALL,
  ['in person', /\b(?:meeting|summit|talks)\b(?: \w+){0,6} (?:in|at) (?:the )?\p{Lu}/u],
  ['in person', /\b(?:meeting|summit)\b/i],
]
