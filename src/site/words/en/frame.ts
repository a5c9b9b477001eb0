/** What stands around every page. */
export const frame = {
  skip: 'To the content',
  motto: 'Who said what to whom',
  searchLabel: 'Search statements',
  search: 'Search',
  promise: 'Every line is tied to the sentence that it comes from. Words in quotation marks are the speaker’s own; a paraphrase is the article’s, and marked as one. That a side is silent is not a denial.',
  forPrograms: 'For programs',
  feed: 'Feed',
  languages: 'Language',
  close: 'Close',
  /** What is found while one types; {n} is how many. */
  typing: {
    none: 'No statement has these words.',
    found: '{n} found',
    more: 'The first {n}; Enter shows all',
  },
}
