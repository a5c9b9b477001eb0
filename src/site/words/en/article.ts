import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

/** An article's page. */
export const article = {
  untitled: 'An article',
  by: (name: Shown) => html`by ${name}`,
  officialOf: (kind: string, issuer: Shown) => html`${kind} of ${issuer}`,
  updated: (moment: Shown) => html`updated ${moment}`,
  /** "This is one of 4 texts on the call of Ellmark and Sorvane". */
  oneOf: (count: number, talks: Shown) => (count === 1 ? html`The only text read so far on ${talks}` : html`This is one of ${count} texts on ${talks}`),
  talks: { 'in person': (sides: Shown) => html`the meeting of ${sides}`, 'phone call': (sides: Shown) => html`the phone call of ${sides}`, 'video call': (sides: Shown) => html`the video call of ${sides}` } as {
    readonly [channel: string]: (sides: Shown) => Shown
  },
  talksOf: (sides: Shown) => html`the talks of ${sides}`,
  bothAccounts: 'Both accounts, side by side',
  theMeeting: 'All about the meeting',
  secure: 'secure',
  on: 'On',
  // ---- what became of the page
  since: {
    'page removed': (day: Shown) => html`The page has been removed since: on ${day} it was no longer there. What was read of it stays here.`,
    'sentence changed': (day: Shown) => html`This sentence has changed since: on ${day} it read otherwise.`,
    'sentence removed': (day: Shown) => html`This sentence has been removed since: on ${day} it was no longer on the page.`,
  },
  pageChanged: (day: Shown) => html`The page has changed since: on ${day} there was another version of it.`,
  newerVersion: 'The newer version',
  keyPoints: 'Key points',
  otherPoints: 'Other points',
  pointNumber: (number: number) => `Point ${number}`,
  nobody: 'Nobody is quoted or reported as saying anything.',
  showMore: (count: number) => `Show ${count} more`,
  denied: 'Denied in this text',
  deniesWhat: (speaker: Shown, what: Shown) => html`${speaker} denies: ${what}`,
  conditional: 'If … then',
  statement: 'statement',
  trail: 'The trail of a claim',
  firstReported: (who: Shown) => html`first reported by ${who}`,
  followedBy: (who: Shown) => html`then by ${who}`,
  deniedHere: 'denied',
  // ---- the text
  text: 'The text',
  beginning: 'How it begins',
  sentences: 'The sentences of the key points',
  show: 'Show who says what in the text',
  hide: 'Hide the marks',
  legend: 'What the marks mean',
  source: 'who says it',
  cue: 'the words that say so',
  content: 'what is said, with the number of its point',
  inner: 'what is passed on within it',
  spoken: { source: (point: number) => `source of ${point}: `, cue: (point: number) => `cue of ${point}: ` },
  gap: 'Something is left out here',
  sentenceAddress: 'Permanent address of this sentence',
  notWhole: 'The rest belongs to its publisher.',
  readFull: (outlet: Shown) => html`Read the full story on ${outlet}`,
  readFullThere: 'Read the full story where it was published',
  notOnTheWeb: 'Not on the web.',
  // ---- sources
  sources: 'Sources',
  roles: { official: 'official text', report: 'a report', copy: 'the same text as another', credited: 'whose story it is, by the page’s own credit' },
  names: 'Names as sources',
  kept: 'How it was kept',
  fetched: (moment: Shown) => html`fetched ${moment}`,
  captured: (key: string, sum: string, model: string) => `Kept as ${key}, SHA-256 ${sum}. Read by ${model}.`,
  // ---- related
  related: 'Related articles',
  reasons: {
    copy: 'the same text',
    denies: (points: string) => `denies ${points}`,
    denied: (points: string) => `says what is denied here in ${points}`,
    repeats: (points: string) => `also has ${points}`,
    talks: 'on the same talks',
    earlier: 'on the round before',
    later: 'on the round after',
  },
  points: (list: string, count: number) => `${count === 1 ? 'point' : 'points'} ${list}`,
  toTop: 'Back to top',
}
