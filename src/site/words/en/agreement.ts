import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const agreement = {
  section: 'Agreement',
  mentioned: (articles: string, claims: string) => `named ${articles}, ${claims}`,
  claimed: 'Who claims what of whom',
  latest: 'What each claimed last',
  note: 'Claims, each with its sentence. Whether an agreement was kept Readout does not say.',
  when: 'When',
  who: 'Who',
  what: 'Claims',
  keptBy: (party: Shown) => html`kept by ${party}`,
  brokenBy: (party: Shown) => html`broken by ${party}`,
  kept: 'kept',
  broken: 'broken',
  invoked: 'invoked, without a word on whether it was kept',
  words: 'In these words',
  mentions: 'Where it is named',
  claim: (number: number) => `claim ${number}`,
  none: 'Nobody who speaks for a party has claimed anything of it.',
}
