/** What stands around every page. */
export const frame = {
  skip: 'To the content',
  motto: 'Who said what to whom',
  searchLabel: 'Search statements',
  search: 'Search',
  promise: 'Every line is tied to the sentence that it comes from. Words in quotation marks are the speaker’s own; a paraphrase is the article’s, and marked as one. That a side is silent is not a denial.',
  forPrograms: 'For programs',
  api: 'API',
  feed: 'Feed',
  languages: 'Language',
}
