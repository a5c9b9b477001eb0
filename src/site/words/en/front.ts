export const front = {
  title: 'Who said what to whom',
  meetings: 'Meetings',
  disputed: 'They differ on',
  statements: 'Latest statements',
  articles: 'Latest articles',
  pairs: 'Most in talks',
  empty: 'Nothing has been read yet.',
  emptyHow: 'Add an article with',
}
