import type { front as english } from '../en/front.ts'

export const front: typeof english = {
  title: 'Wer was zu wem gesagt hat',
  lead: 'Was nach den Worten jeder Seite gesagt wurde: Nachrichten und amtliche Texte über Gespräche, nebeneinandergelegt, jede Zeile mit dem Satz, aus dem sie stammt.',
  meetings: 'Treffen',
  disputed: 'Sie weichen ab bei',
  statements: 'Neueste Aussagen',
  articles: 'Neueste Artikel',
  pairs: 'Am häufigsten im Gespräch',
  empty: 'Noch ist nichts gelesen.',
  emptyHow: 'Ein Artikel kommt hinzu mit',
}
