import { counted } from '../counted.ts'

export const outlet = {
  section: 'Outlet',
  owner: 'Whose it is',
  ownerBy: { operator: 'as the operator of this site has set it', articles: 'as articles call it' },
  kind: 'What it is',
  documents: 'What was read of it',
  kinds: {
    article: counted('article', 'articles'),
    readout: counted('official readout', 'official readouts'),
    statement: counted('official statement', 'official statements'),
    transcript: counted('transcript', 'transcripts'),
  } as { readonly [kind: string]: (count: number) => string },
  period: 'From when',
  talks: 'In the talks it told of',
  first: 'First',
  copied: 'Copied',
  copies: 'Copies',
  talksNote: (count: number) => `Counted in the ${count === 1 ? 'one talk' : `latest ${count} talks`} that it told of. First is whoever is surely the first of those read here; where times leave it open, nobody is.`,
  firstOf: (count: number, all: number) => (count === 0 ? 'with none of them surely' : `surely with ${count} of ${all}`),
  copiedBy: (count: number) => (count === 0 ? 'no text of it was found word for word elsewhere afterwards' : `${count === 1 ? 'one text' : `${count} texts`} of it found word for word elsewhere afterwards`),
  copiesOf: (count: number) => (count === 0 ? 'no text of it stood word for word elsewhere before' : `${count === 1 ? 'one text' : `${count} texts`} of it stood word for word elsewhere before`),
  corrected: 'Corrections',
  correctedIn: (count: number) => (count === 0 ? 'nothing that was read of it has been corrected' : `in ${count === 1 ? 'one article' : `${count} articles`} what Readout had read was corrected by a person`),
  noTalks: 'No talks that it told of have been read.',
  articles: 'Latest texts',
  unknown: 'not known',
}
