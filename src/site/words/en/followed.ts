import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { Shown } from '../shown.ts'

/** What is looked for in two accounts by hand, and the way of a claim. */
export const followed = {
  title: 'What to look at',
  checks: {
    initiated: 'Who asked for it',
    'agreed scope': 'Agreed, in other scopes',
    'demand unanswered': 'A demand that the other side’s account passes over',
    softened: 'Strong with one side, weak with the other',
    'next step': 'Next steps',
    'opens with': 'Opens with',
    length: 'Length',
    praise: 'Praise',
    'earlier meeting': 'Earlier meetings, as they are called',
    'published first': 'Published first',
    'later addition': 'Added later',
  } as { readonly [kind: string]: string },
  /** Who asked for the talks, by the word of one of the sides. */
  asTold: (value: Shown, side: Shown) => html`${value}, as ${side} tells it`,
  length: counted('word', 'words'),
  itsText: 'its text',
  trails: 'The trails of claims',
}
