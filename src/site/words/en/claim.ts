import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const claim = {
  section: 'Claim',
  followed: (talks: Shown) => html`followed through ${talks}`,
  trail: 'Its trail',
  note: '“First seen by us” means the earliest of the texts read here; others may have had it before. A copy confirms nothing.',
  rounds: 'In the rounds of their talks',
  roundsNote: 'What its own party says in one round is held against what it says in the next. That it is not said again takes nothing back.',
  first: 'first here',
  again: 'said again',
  otherwise: 'in other terms',
  tellings: 'In whose words',
  words: 'Its words',
}
