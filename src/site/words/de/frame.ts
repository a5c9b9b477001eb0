import type { frame as english } from '../en/frame.ts'

export const frame: typeof english = {
  skip: 'Zum Inhalt',
  motto: 'Wer was zu wem gesagt hat',
  searchLabel: 'Aussagen suchen',
  search: 'Suchen',
  promise: 'Jede Zeile führt zu dem Satz, aus dem sie stammt. Was in Anführungszeichen steht, sind die eigenen Worte des Sprechers; eine Wiedergabe ist die des Artikels und als solche gekennzeichnet. Dass eine Seite schweigt, ist kein Dementi.',
  forPrograms: 'Für Programme',
  feed: 'Feed',
  languages: 'Sprache',
  close: 'Schließen',
  typing: {
    none: 'Keine Aussage hat diese Wörter.',
    found: '{n} gefunden',
    more: 'Die ersten {n}; die Eingabetaste zeigt alle',
  },
}
