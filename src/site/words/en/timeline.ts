/** Meetings on a line in time. */
export const timeline = {
  asList: 'The same as a list',
}
