import type { search as english } from '../en/search.ts'

export const search: typeof english = {
  title: 'Suche',
  quoted: (text) => `„${text}“`,
  heading: 'Aussagen',
  fields: { speaker: 'Sprecher', side: 'Seite', addressee: 'An wen', topic: 'Thema', verb: 'Verb', from: 'Von', to: 'Bis' },
  anyVerb: 'jedes',
  narrow: 'Suche eingrenzen',
  denials: 'Zeigen',
  andOthers: 'alle Aussagen',
  only: 'nur Dementis',
  filter: 'Filtern',
  called: 'Wer so heißt:',
  found: 'Gefunden',
  none: 'Keine gelesene Aussage passt zu dieser Suche.',
  noneHow: 'Weniger Wörter finden mehr; „zwei Wörter“ in Anführungszeichen werden so gesucht, wie sie dastehen, und -Wort lässt eines aus.',
  wider: 'Nur nach den Wörtern suchen',
  more: 'Weitere',
  follow: 'Dieser Suche folgen',
}
