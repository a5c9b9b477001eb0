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
  emptyHow: 'Wer diese Seite betreibt, kann so anfangen:',
  ways: {
    form: 'Einen Link oder einen Text einfügen',
    add: 'liest eine Seite, eine Datei oder ein ganzes Archiv ein.',
    feed: 'folgt einem Feed; readout worker liest dann, was darin neu ist.',
    samples: 'zeigt erfundene Gespräche: So sieht aus, was daraus wird.',
  },
}
