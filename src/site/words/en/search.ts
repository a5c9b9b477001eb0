/** The search for statements. */
export const search = {
  title: 'Search',
  quoted: (text: string) => `“${text}”`,
  heading: 'Statements',
  /** The filters that have a field, by the names that the address has for them. */
  fields: { speaker: 'Speaker', side: 'Side', addressee: 'To whom', topic: 'Topic', verb: 'Verb', from: 'From', to: 'Until' },
  anyVerb: 'any',
  narrow: 'Narrow the search',
  denials: 'Show',
  andOthers: 'all statements',
  only: 'denials only',
  filter: 'Filter',
  called: 'Who is called so:',
  found: 'Found',
  none: 'No statement that has been read meets this search.',
  noneHow: 'Fewer words find more; “two words” in quotation marks are looked for as they stand, and -word leaves one out.',
  wider: 'Look for the words alone',
  more: 'More',
  follow: 'Follow this search',
}
