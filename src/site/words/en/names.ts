export const names = {
  kinds: { person: 'Person', body: 'Body', country: 'Country', place: 'Place', outlet: 'Outlet', agreement: 'Agreement', group: 'Group', document: 'Document' } as { readonly [kind: string]: string },
  speaksFor: 'Speaks for',
  called: 'Called',
  variants: 'Also named',
  others: 'Not to be confused with',
  counted: (statements: string, articles: string) => `${statements} in ${articles}`,
  latest: 'Latest statements',
  meetings: 'Meetings',
  statement: 'A statement',
}
