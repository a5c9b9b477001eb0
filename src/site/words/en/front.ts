export const front = {
  title: 'Who said what to whom',
  lead: 'What each side says was said: news and official texts on talks, laid side by side, every line with the sentence that it comes from.',
  meetings: 'Meetings',
  disputed: 'They differ on',
  statements: 'Latest statements',
  articles: 'Latest articles',
  pairs: 'Most in talks',
  empty: 'Nothing has been read yet.',
  emptyHow: 'Add an article with',
}
