import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { Shown } from '../shown.ts'

/** What many pages say of a statement, an article or a date. */
export const common = {
  noSpeaker: 'Speaker not named',
  statement: 'Statement',
  noHeadline: 'Without a headline',
  noDate: 'without a date',
  dayNotKnown: 'day not known',
  texts: counted('text', 'texts'),
  sources: counted('source', 'sources'),
  statements: counted('statement', 'statements'),
  /** "5 independent texts", or of a copied story "5 texts, 1 independent". */
  independent: (texts: number, independent: number) => (texts === 1 ? '1 text' : texts <= independent ? `${texts} independent texts` : `${texts} texts, ${independent} independent`),
  /** Whether words are the speaker's own. */
  kinds: { direct: 'verbatim', mixed: 'part verbatim', indirect: 'paraphrase' },
  /** What is thought or planned is never shown as said. */
  acts: { thought: 'a belief', plan: 'a plan' },
  toBeChecked: 'less sure: nobody has checked it yet',
  official: { readout: 'official readout', statement: 'official statement', transcript: 'official transcript', article: 'article' } as { readonly [kind: string]: string },
  officialText: 'official text',
  officialTextOf: (side: Shown) => html`official text of ${side}`,
  channels: { 'in person': 'in person', 'phone call': 'phone call', 'video call': 'video call' } as { readonly [channel: string]: string },
  to: (name: Shown) => html`to ${name}`,
  relayedBy: (name: Shown) => html`relayed by ${name}`,
  thenBy: (name: Shown) => html`then by ${name}`,
  itsSentence: 'Its sentence',
  permanent: 'Permanent address',
  theArticle: 'The article',
  livePage: 'On the live page',
  denies: (what: Shown) => html`denies: ${what}`,
  aDenial: 'a denial',
  deniedHere: 'denied in the same article',
  corrected: 'corrected by a person',
}
