import { html } from 'hono/html'
import type { corrections as english } from '../en/corrections.ts'

export const corrections: typeof english = {
  title: 'Korrekturen',
  about: 'Was die Maschine falsch gelesen und ein Mensch berichtigt hat: was dort stand, was dort jetzt steht, wer es wann und warum geändert hat. Aus dieser Liste wird nichts entfernt.',
  ofOutlet: (name) => html`Nur die in Texten von ${name}.`,
  none: 'Noch wurde nichts korrigiert.',
  fields: {
    speaker: 'Wer es sagt', addressee: 'Zu wem', relayedBy: 'Weitergegeben von', verb: 'Verb', act: 'Art', kind: 'Wörtlich oder nicht', topic: 'Thema', statement: 'Aussage',
  },
  was: 'war',
  now: 'ist jetzt',
  unknown: 'nicht bekannt',
  noStatement: 'keine Aussage',
  by: (who, when) => html`von ${who}, ${when}`,
  undone: (when) => html`zurückgenommen ${when}`,
}
