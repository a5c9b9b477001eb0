import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const names = {
  kinds: { person: 'Person', body: 'Body', country: 'Country', place: 'Place', outlet: 'Outlet', agreement: 'Agreement', group: 'Group', document: 'Document' } as { readonly [kind: string]: string },
  /** The kinds that have a list of their own here; agreements and outlets have sections. */
  many: { person: 'People', body: 'Bodies', group: 'Groups', country: 'Countries', place: 'Places', document: 'Documents' } as { readonly [kind: string]: string },
  which: 'Which names',
  from: 'Names from',
  show: 'Show',
  speaksFor: 'Speaks for',
  called: 'Called',
  variants: 'Also named',
  others: 'Not to be confused with',
  counted: (statements: string, articles: string) => `${statements} ${articles}`,
  denials: 'Denials',
  denialsBy: 'what they deny',
  denialsOf: 'what others deny of it',
  /** "President, in 6 articles from 13 to 15 March (The Courier, The Post)" */
  office: (role: Shown, articles: string, days: Shown | null, outlets: Shown | null) => html`${role} <span class="role">${articles}${days && html`, ${days}`}${outlets && html`: ${outlets}`}</span>`,
  said: 'What they said, meeting by meeting',
  elsewhere: 'In other articles',
  all: (count: string) => `All ${count}`,
  meetings: 'Meetings',
}
