import { html } from 'hono/html'
import type { Shown } from '../shown.ts'

export const claim = {
  section: 'Claim',
  followed: (talks: Shown) => html`followed through ${talks}`,
  trail: 'Its trail',
  note: '“First seen by us” means the earliest of the texts read here; others may have had it before. A copy confirms nothing.',
  tellings: 'In whose words',
  words: 'Its words',
  says: 'Who says it',
}
