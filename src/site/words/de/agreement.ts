import { html } from 'hono/html'
import type { agreement as english } from '../en/agreement.ts'

export const agreement: typeof english = {
  section: 'Abkommen',
  mentioned: (articles, claims) => `genannt ${articles}, ${claims}`,
  claimed: 'Wer behauptet was von wem',
  latest: 'Was jede Seite zuletzt behauptet',
  note: 'Behauptungen, jede mit ihrem Satz. Ob ein Abkommen gehalten wurde, sagt Readout nicht.',
  when: 'Wann',
  who: 'Wer',
  what: 'Behauptet',
  keptBy: (party) => html`von ${party} gehalten`,
  brokenBy: (party) => html`von ${party} gebrochen`,
  kept: 'gehalten',
  broken: 'gebrochen',
  invoked: 'angeführt, ohne ein Wort darüber, ob es gehalten wurde',
  words: 'Mit diesen Worten',
  mentions: 'Wo es genannt wird',
  claim: (number) => `Behauptung ${number}`,
  none: 'Niemand, der für eine Partei spricht, hat etwas darüber behauptet.',
}
