import type { Command, Options } from './command.ts'
import { STORE } from './store-options.ts'

const JSON_LINES: Options = { json: { type: 'boolean', about: 'Print a JSON object for each instead.' } }
const REASON: Options = { reason: { type: 'string', value: 'WORDS', about: 'Why: shown to the author, and to nobody else.' } }

const load = (name: keyof typeof import('./reply.ts')) => async () => (await import('./reply.ts'))[name]
const loadParty = (name: keyof typeof import('./party.ts')) => async () => (await import('./party.ts'))[name]

const KEY = 'KEY is the reply’s key, or as much of its beginning as no other has.'

/** The commands of the desk for what readers and the sides themselves answer. */
export const REPLY_COMMANDS: readonly Command[] = [
  {
    name: 'reply list',
    usage: '',
    summary: 'List the replies that wait for the desk.',
    about: ['Those that have waited longest come first. Whose address is not confirmed is said with each; addresses are never shown.'],
    options: { state: { type: 'string', value: 'STATE', about: 'Those that are held (by default), unconfirmed, approved, refused, removed or withdrawn.' }, ...JSON_LINES, ...STORE },
    examples: [['readout reply list', 'what waits'], ['readout reply list --state approved', 'what is shown']],
    names: 0,
    load: load('replyList'),
  },
  {
    name: 'reply show',
    usage: 'KEY',
    summary: 'Print one reply whole.',
    about: [KEY],
    options: { ...JSON_LINES, ...STORE },
    examples: [['readout reply show 3f2a09b1', '']],
    names: 1,
    load: load('replyShow'),
  },
  {
    name: 'reply approve',
    usage: 'KEY',
    summary: 'Show a reply on its page.',
    about: [`${KEY} Its author is told by mail, where the address is confirmed. One that was reported and is approved again stays, and its reports are settled. What a side answers on the record is approved once it is sure that it comes from there.`],
    options: STORE,
    examples: [['readout reply approve 3f2a09b1', '']],
    names: 1,
    load: load('replyApprove'),
  },
  {
    name: 'reply refuse',
    usage: 'KEY',
    summary: 'Refuse a reply, and say why.',
    about: [`${KEY} The reason is shown on its author’s own page. After thirty days the reply’s name and words are deleted.`],
    options: { ...REASON, ...STORE },
    examples: [['readout reply refuse 3f2a09b1 --reason "It names a private person"', '']],
    names: 1,
    load: load('replyRefuse'),
  },
  {
    name: 'reply remove',
    usage: 'KEY',
    summary: 'Take a reply off its page again, and say why.',
    about: [`${KEY} What answered it stays. Within thirty days it can be approved again.`],
    options: { ...REASON, ...STORE },
    examples: [['readout reply remove 3f2a09b1 --reason "It names a private person"', '']],
    names: 1,
    load: load('replyRemove'),
  },
  {
    name: 'reply reports',
    usage: '',
    summary: 'List what readers report of replies, approved ones too.',
    about: ['"reply remove" and "reply approve" settle what is reported of a reply.'],
    options: { ...JSON_LINES, ...STORE },
    examples: [['readout reply reports', '']],
    names: 0,
    load: load('replyReports'),
  },
  {
    name: 'party verify',
    usage: 'SIDE',
    summary: 'Let a side answer on the record: print the secret link for its press office.',
    about: [
      'Make sure first, by another way, that you speak with the side. By the link its press office answers any point of the record, in its own words, beside the point; each answer is held until "reply approve". The other side has the same door: verify it as well.',
      'SIDE is the name as the record has it. The link is printed once and not kept.',
    ],
    options: { token: { type: 'boolean', about: 'Print the secret alone, without the address of the site.' }, address: { type: 'string', value: 'URL', about: 'Where visitors reach the site, as READOUT_ADDRESS names it.' }, ...STORE },
    examples: [['readout party verify Ellmark --address https://readout.example', '']],
    names: 1,
    load: loadParty('partyVerify'),
  },
  {
    name: 'party list',
    usage: '',
    summary: 'List the sides that may answer on the record.',
    about: ['With the day on which each was verified, and on which its link was ended.'],
    options: { ...JSON_LINES, ...STORE },
    examples: [['readout party list', '']],
    names: 0,
    load: loadParty('partyList'),
  },
  {
    name: 'party revoke',
    usage: 'SIDE',
    summary: 'End the links of a side.',
    about: ['What it has answered stays. "party verify" gives it another link.'],
    options: STORE,
    examples: [['readout party revoke Ellmark', 'where a link has got about']],
    names: 1,
    load: loadParty('partyRevoke'),
  },
]
