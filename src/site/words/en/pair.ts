import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const pair = {
  section: 'Pair of parties',
  rounds: 'Rounds',
  period: (from: Shown, to: Shown) => html`${from} to ${to}`,
  changes: 'What changed between rounds',
  changesNote: 'Each side’s account of a round is held against its own of the round before. What a side does not say again it has not taken back by that.',
  between: (from: Shown, to: Shown) => html`From ${from} to ${to}`,
  otherwise: 'Said otherwise',
  earlier: 'earlier',
  later: 'later',
  fresh: 'New in the later account',
  notAgain: 'Not in the later account',
  again: (count: number) => `${count} said again`,
  open: (count: number) => `${count} of which nothing sure can be said`,
  unread: 'Of one of these rounds no account of this side has been read.',
  same: 'Nothing that surely changed.',
  agreements: 'Agreements between them',
  agreementsNote: 'What each claims, in the order of time. Whether it is so is not said here.',
  conditionals: 'Announced on a condition',
  condition: 'If',
  consequence: 'Then',
  deadline: 'By when',
  announced: (by: Shown, to: Shown | null) => (to === null ? html`${by}` : html`${by}, to ${to}`),
  statements: 'What they last said to each other',
}
