/** The search for statements. */
export const search = {
  title: 'Search',
  quoted: (text: string) => `“${text}”`,
  heading: 'Statements',
  /** The filters that have a field, by the names that the address has for them. */
  fields: { speaker: 'Speaker', side: 'Side', addressee: 'To whom', topic: 'Topic', verb: 'Verb', from: 'From', to: 'Until' },
  denials: 'Denials',
  andOthers: 'and others',
  only: 'only',
  filter: 'Filter',
  found: 'Found',
  none: 'No statement that has been read meets this search.',
  more: 'More',
  follow: 'Follow this search',
}
