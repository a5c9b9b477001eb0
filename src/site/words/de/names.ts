import { html } from 'hono/html'
import type { names as english } from '../en/names.ts'

export const names: typeof english = {
  kinds: { person: 'Person', body: 'Stelle', country: 'Land', place: 'Ort', outlet: 'Medium', agreement: 'Abkommen', group: 'Gruppe', document: 'Dokument' },
  many: { person: 'Personen', body: 'Stellen', group: 'Gruppen', country: 'Länder', place: 'Orte', document: 'Dokumente' },
  which: 'Welche Namen',
  from: 'Namen ab',
  show: 'Zeigen',
  speaksFor: 'Spricht für',
  called: 'Genannt',
  variants: 'Auch unter dem Namen',
  others: 'Nicht zu verwechseln mit',
  counted: (statements, articles) => `${statements} ${articles}`,
  denials: 'Dementis',
  denialsBy: 'was dementiert wird',
  denialsOf: 'was andere davon dementieren',
  office: (role, articles, days, outlets) => html`${role} <span class="role">${articles}${days && html`, ${days}`}${outlets && html`: ${outlets}`}</span>`,
  said: 'Was gesagt wurde, Treffen für Treffen',
  elsewhere: 'In anderen Artikeln',
  all: (count) => `Alle ${count}`,
  meetings: 'Treffen',
}
