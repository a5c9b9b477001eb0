import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { common as english } from '../en/common.ts'

export const common: typeof english = {
  noSpeaker: 'Sprecher nicht genannt',
  statement: 'Aussage',
  noHeadline: 'Ohne Überschrift',
  noDate: 'ohne Datum',
  dayNotKnown: 'Tag nicht bekannt',
  texts: counted('Text', 'Texte'),
  sources: counted('Quelle', 'Quellen'),
  statements: counted('Aussage', 'Aussagen'),
  independent: (texts, independent) => (texts === 1 ? '1 Text' : texts <= independent ? `${texts} unabhängige Texte` : `${texts} Texte, davon ${independent} unabhängig`),
  kinds: { direct: 'wörtlich', mixed: 'teils wörtlich', indirect: 'Wiedergabe' },
  acts: { thought: 'eine Ansicht', plan: 'ein Vorhaben' },
  toBeChecked: 'weniger sicher: noch von niemandem geprüft',
  official: { readout: 'amtliche Mitteilung', statement: 'amtliche Erklärung', transcript: 'amtliche Mitschrift', article: 'Artikel' },
  officialText: 'amtlicher Text',
  officialTextOf: (side) => html`amtlicher Text von ${side}`,
  channels: { 'in person': 'persönlich', 'phone call': 'Telefonat', 'video call': 'Videogespräch' },
  to: (name) => html`an ${name}`,
  relayedBy: (name) => html`weitergegeben von ${name}`,
  thenBy: (name) => html`dann von ${name}`,
  itsSentence: 'Der Satz dazu',
  permanent: 'Dauerhafte Adresse',
  theArticle: 'Der Artikel',
  livePage: 'Auf der Seite selbst',
  denies: (what) => html`dementiert: ${what}`,
  aDenial: 'ein Dementi',
  deniedHere: 'im selben Artikel dementiert',
  corrected: 'von einem Menschen berichtigt',
}
