import { html } from 'hono/html'

/** The way of a claim: who had it first, who repeated, copied, denied it. */
export const trail = {
  report: 'First seen by us',
  amongFirst: 'Among the first seen by us',
  repeat: 'Repeated',
  copy: 'Copied word for word',
  denial: 'Denied',
  undated: 'Reported, without a date',
  firstAccordingTo: (article: ReturnType<typeof html>) => html`First, according to ${article}`,
  anArticle: 'an article',
  asTable: 'The same as a table',
  when: 'When',
  what: 'What',
  who: 'Who',
  relayed: 'Relayed by',
  outlet: 'In which outlet',
  noDate: 'no date',
  unknown: 'somebody not named',
  andMore: (count: number) => `and ${count} more`,
}
