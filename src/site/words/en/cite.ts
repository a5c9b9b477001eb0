/** Citations, and the page that offers them. */
export const cite = {
  title: 'Cite this',
  link: 'Cite',
  address: 'Permanent address',
  point: 'Address of this point',
  forms: { txt: 'Text', bib: 'BibTeX', ris: 'RIS' },
  download: (form: string) => `Download ${form}`,
  withoutTitle: 'Without a headline',
  relayedBy: (names: string) => `relayed by ${names}`,
  in: (article: string) => `In: ${article}`,
  sentenceIn: (article: string) => `A sentence in: ${article}`,
  aSentence: 'A sentence of it',
  readOn: (day: string) => `(as it was on ${day})`,
  inReadout: (address: string) => `Readout: ${address}`,
  note: 'The address stays as long as this record does, whatever later readings find. It is the place of the words in the text as it was fetched on the day named.',
  embed: 'To show it on another page',
}
