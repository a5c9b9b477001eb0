import { html } from 'hono/html'
import type { pair as english } from '../en/pair.ts'

export const pair: typeof english = {
  section: 'Zwei Parteien',
  rounds: 'Runden',
  period: (from, to) => html`${from} bis ${to}`,
  changes: 'Was sich zwischen den Runden geändert hat',
  changesNote: 'Die Darstellung einer Seite wird mit ihrer eigenen der Runde davor verglichen. Was eine Seite nicht wiederholt, hat sie damit nicht zurückgenommen.',
  between: (from, to) => html`Vom ${from} bis zum ${to}`,
  otherwise: 'Anders gesagt',
  earlier: 'früher',
  later: 'später',
  fresh: 'Neu in der späteren Darstellung',
  notAgain: 'Nicht in der späteren Darstellung',
  again: (count) => `${count} wiederholt`,
  open: (count) => `${count}, zu denen sich nichts Sicheres sagen lässt`,
  unread: 'Zu einer dieser Runden wurde keine Darstellung dieser Seite gelesen.',
  same: 'Nichts, was sich sicher geändert hat.',
  agreements: 'Abkommen zwischen ihnen',
  agreementsNote: 'Was jede Seite behauptet, der Zeit nach. Ob es so ist, steht hier nicht.',
  conditionals: 'Unter einer Bedingung angekündigt',
  condition: 'Wenn',
  consequence: 'Dann',
  deadline: 'Bis wann',
  announced: (by, to) => (to === null ? html`${by}` : html`${by}, an ${to}`),
  statements: 'Was sie einander zuletzt gesagt haben',
}
