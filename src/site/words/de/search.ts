import type { search as english } from '../en/search.ts'

export const search: typeof english = {
  title: 'Suche',
  quoted: (text) => `„${text}“`,
  heading: 'Aussagen',
  fields: { speaker: 'Sprecher', side: 'Seite', addressee: 'An wen', topic: 'Thema', verb: 'Verb', from: 'Von', to: 'Bis' },
  denials: 'Dementis',
  andOthers: 'und andere',
  only: 'nur sie',
  filter: 'Filtern',
  found: 'Gefunden',
  none: 'Keine gelesene Aussage passt zu dieser Suche.',
  more: 'Weitere',
  follow: 'Dieser Suche folgen',
}
