import { html } from 'hono/html'

type Shown = ReturnType<typeof html> | string

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : many)

export const meeting = {
  section: 'Meeting',
  who: 'Who',
  how: 'How',
  when: 'When',
  where: 'Where',
  howLong: 'How long',
  describedAs: 'Described as',
  described: (words: Shown, by: Shown | null) => (by === null ? html`“${words}” in an article` : html`“${words}” by ${by}`),
  rounds: 'Other rounds',
  before: 'the round before',
  next: 'the next round',
  readFrom: 'Read from',
  keyPoints: 'Key points by topic',
  note: 'Each side’s account is what its own texts and officials say, and what is relayed from them. “Only” says that the other side’s account, as far as it has been read, does not mention a point: silence is not a denial.',
  noAccount: 'Neither side’s account has been read yet.',
  otherPoints: 'Other points',
  allPoints: 'All points',
  counts: {
    both: counted('point both say', 'points both say'),
    differ: counted('point they differ on', 'points they differ on'),
    contradict: counted('contradiction', 'contradictions'),
    only: (side: Shown) => html`only ${side} says`,
    open: counted('point that cannot be placed', 'points that cannot be placed'),
    unanswered: counted('point without an answer yet', 'points without an answer yet'),
  },
  summary: 'At a glance',
  bothSay: 'Both say',
  differ: 'They differ',
  differIn: (kinds: string) => `in ${kinds}`,
  differences: { scope: 'scope', number: 'numbers', negation: 'a “not”', stance: 'stance', condition: 'condition', strength: 'strength', wording: 'wording' } as { readonly [kind: string]: string },
  contradict: 'They contradict each other',
  byPerson: 'so says a person',
  onlySays: (side: Shown) => html`Only ${side} says`,
  says: (side: Shown) => html`${side} says`,
  notSure: (side: Shown) => html`whether ${side} says so too is left open`,
  unread: (side: Shown) => html`no account of ${side} has been read`,
  ofWhatSaid: (speaker: Shown) => html`of what ${speaker} said`,
  alsoTold: (count: number) => (count === 1 ? 'One more telling' : `${count} more tellings`),
  press: 'The press, in its own voice',
  mentioned: 'Others',
  sources: 'Sources',
}
