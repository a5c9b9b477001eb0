import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { Shown } from '../shown.ts'

const days = counted('day', 'days')

/** Who is behind a site, and what it keeps of whom. */
export const about = {
  title: 'About and privacy',
  who: 'Who is behind this site',
  operator: (name: Shown) => html`This site is run by ${name}.`,
  noOperator: 'Whoever runs this site has not said here who they are.',
  contact: (way: Shown) => html`To be reached at ${way}.`,
  noContact: 'No way to reach them is given here.',
  software: 'It runs on Readout, free software under the Apache licence.',
  kept: 'What is kept of visitors',
  nothing: 'Nothing that says who reads what: no account, no statistics, no third party, no fonts or scripts from elsewhere.',
  rate: 'So that nobody can overrun the site, it counts in its memory how many questions come from an address. That count is written nowhere and is gone with the next start.',
  cookies: 'No cookie for those who only read. Whoever chooses a language by its link gets one that remembers it for a year; whoever opens a form gets one that protects it and goes with the browser.',
  server: 'A server in front of this one, for encryption, may keep a record of its own: ask whoever runs the site.',
  replies: 'What is kept of replies',
  repliesShown: 'Name and text of a reply are shown once it is approved. The email address never is, nor anything derived from it.',
  addresses: (decided: number, undecided: number) => `The address is kept encrypted and apart from the reply, and is deleted ${days(decided)} after the decision on it, or ${days(undecided)} after it was sent if nobody decides. A reply whose address is not confirmed is deleted.`,
  rejected: (after: number) => `What was refused or removed is deleted after ${days(after)}.`,
  people: 'People in the record',
  peopleAbout: 'The record has what people said in public, as articles and official texts tell it, with their offices. It holds no address, no picture and no mood of anybody.',
  removal: 'To have something corrected or removed',
  removalHow: (way: Shown) => html`Write to ${way}, with the permanent address of the line that you mean: each has one.`,
  removalNoWay: 'Write to whoever runs this site, with the permanent address of the line that you mean: each has one.',
  removalWhat: 'What was read wrongly is corrected, and the correction stands in the log.',
  publishers: 'Of articles',
  publishersAbout: 'Whole texts belong to their publishers. What is shown are the sentences that hold statements, with a link to the story; sentences beside them only as long as all that is open of an article is no more than a quarter of it, or two of them. A publisher may allow more; the page as it was fetched is kept as evidence and shown to nobody. What a site’s robots.txt and its reservations on text and data mining say is heeded.',
}
