export const front = {
  title: 'Who said what to whom',
  lead: 'What each side says was said: news and official texts on talks, laid side by side, every line with the sentence that it comes from.',
  meetings: 'Meetings',
  disputed: 'They differ on',
  statements: 'Latest statements',
  articles: 'Latest articles',
  pairs: 'Most in talks',
  empty: 'Nothing has been read yet.',
  emptyHow: 'Whoever runs this site can begin with any of these:',
  ways: {
    form: 'Paste a link or a text',
    add: 'reads a page, a file or a whole archive into this record.',
    feed: 'follows a feed; readout worker then reads what is new in it.',
    samples: 'shows a record of invented talks, to see what comes of it.',
  },
}
