import type { names as english } from '../en/names.ts'

export const names: typeof english = {
  kinds: { person: 'Person', body: 'Stelle', country: 'Land', place: 'Ort', outlet: 'Medium', agreement: 'Abkommen', group: 'Gruppe', document: 'Dokument' },
  speaksFor: 'Spricht für',
  called: 'Genannt',
  variants: 'Auch unter dem Namen',
  others: 'Nicht zu verwechseln mit',
  counted: (statements, articles) => `${statements} in ${articles}`,
  latest: 'Neueste Aussagen',
  meetings: 'Treffen',
  statement: 'Eine Aussage',
}
