import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const corrections = {
  title: 'Corrections',
  about: 'What the machine had read wrongly and a person put right: what stood there, what stands there now, who did it, when, and why. Nothing is taken out of this list.',
  ofOutlet: (name: Shown) => html`Only those in texts of ${name}.`,
  none: 'Nothing has been corrected yet.',
  fields: {
    speaker: 'Who says it', addressee: 'To whom', relayedBy: 'Relayed by', verb: 'Verb', act: 'Act', kind: 'Verbatim or not', topic: 'Topic', statement: 'Statement',
  } as { readonly [field: string]: string },
  was: 'was',
  now: 'is now',
  unknown: 'not known',
  noStatement: 'not a statement',
  by: (who: Shown, when: Shown) => html`by ${who}, ${when}`,
  undone: (when: Shown) => html`taken back ${when}`,
}
