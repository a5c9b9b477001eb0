/** Where articles are added. */
export const add = {
  title: 'Add an article',
  link: 'Add an article',
  lead: 'Paste a link, or the text of an article or an official readout; or both, where the text is not to be had from its address. It is read at once, and you see who says what in it.',
  address: 'Its address',
  text: 'Its text, or the page’s source',
  send: 'Read it',
  polite: 'A link is fetched as its publisher allows: robots.txt and what the page says to machines hold. What is added is kept, and everybody who sees this site sees it.',
  refused: 'It could not be read',
  notHere: 'Nobody may add articles from here',
  how: 'Articles are added on the machine that this site runs on, or by the address that it printed when it was started.',
  nothing: 'Neither an address nor a text was given.',
  noAddress: (given: string) => `“${given}” is no address of the web.`,
  notOurs: 'The form was too old, or came from another page. Here is a new one.',
  tooLarge: (limit: string) => `That is more than ${limit}, which no article is.`,
  tooOften: (seconds: number) => `That was much at once: send it again in ${seconds} seconds.`,
}
