/** Where there is no page. */
export const failures = {
  nothingTitle: 'Nothing here',
  nothing: 'There is nothing at this address',
  mistyped: 'It may have been mistyped. The search above finds what has been read.',
  toFront: 'To the front page',
  faultTitle: 'A fault',
  fault: 'This is a fault in Readout',
  notYours: 'Not in what you asked. Whoever runs this site can find it in the log.',
  notUnderstoodTitle: 'Not understood',
  notUnderstood: 'The search was not understood',
}
