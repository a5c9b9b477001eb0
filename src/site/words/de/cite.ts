import type { cite as english } from '../en/cite.ts'

export const cite: typeof english = {
  title: 'Zitieren',
  link: 'Zitieren',
  address: 'Dauerhafte Adresse',
  point: 'Adresse dieses Punkts',
  forms: { txt: 'Text', bib: 'BibTeX', ris: 'RIS' },
  download: (form) => `${form} herunterladen`,
  withoutTitle: 'Ohne Überschrift',
  relayedBy: (names) => `weitergegeben von ${names}`,
  in: (article) => `In: ${article}`,
  sentenceIn: (article) => `Ein Satz in: ${article}`,
  aSentence: 'Ein Satz daraus',
  readOn: (day) => `(Stand vom ${day})`,
  inReadout: (address) => `Readout: ${address}`,
  note: 'Die Adresse bleibt, solange es diese Sammlung gibt, was auch immer spätere Lesungen finden. Sie ist die Stelle der Worte im Text, wie er am genannten Tag abgerufen wurde.',
  embed: 'Um es auf einer anderen Seite zu zeigen',
}
