import { counted } from '../counted.ts'
import type { outlet as english } from '../en/outlet.ts'

export const outlet: typeof english = {
  section: 'Medium',
  owner: 'Wem es gehört',
  ownerBy: { operator: 'wie vom Betreiber dieser Seite eingetragen', articles: 'wie Artikel es nennen' },
  kind: 'Was es ist',
  documents: 'Was davon gelesen wurde',
  kinds: {
    article: counted('Artikel', 'Artikel'),
    readout: counted('amtliche Mitteilung', 'amtliche Mitteilungen'),
    statement: counted('amtliche Erklärung', 'amtliche Erklärungen'),
    transcript: counted('Mitschrift', 'Mitschriften'),
  },
  period: 'Aus welcher Zeit',
  talks: 'Bei den Gesprächen, von denen es berichtet hat',
  first: 'Zuerst',
  copied: 'Übernommen',
  copies: 'Übernahmen',
  talksNote: (count) => `Gezählt in ${count === 1 ? 'dem einen Gespräch' : `den letzten ${count} Gesprächen`}, von denen es berichtet hat. Zuerst ist, wer sicher der Erste der hier Gelesenen ist; wo die Zeiten es offen lassen, ist es niemand.`,
  firstOf: (count, all) => (count === 0 ? 'bei keinem sicher' : `sicher bei ${count} von ${all}`),
  copiedBy: (count) => (count === 0 ? 'kein Text davon fand sich danach wörtlich anderswo' : `${count === 1 ? 'ein Text' : `${count} Texte`} davon danach wörtlich anderswo gefunden`),
  copiesOf: (count) => (count === 0 ? 'kein Text davon stand vorher wörtlich anderswo' : `${count === 1 ? 'ein Text' : `${count} Texte`} davon vorher wörtlich anderswo`),
  corrected: 'Korrekturen',
  correctedIn: (count) => (count === 0 ? 'nichts, was davon gelesen wurde, ist korrigiert worden' : `in ${count === 1 ? 'einem Artikel' : `${count} Artikeln`} hat ein Mensch korrigiert, was Readout gelesen hatte`),
  noTalks: 'Es wurden keine Gespräche gelesen, von denen es berichtet hat.',
  articles: 'Neueste Texte',
  unknown: 'nicht bekannt',
}
