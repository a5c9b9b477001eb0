import { hull } from '../../store/asked/sentences-in.ts'
import { statementKey } from '../../store/statement-key.ts'
import type { ShownReply } from '../../store/replies/replies-shown.ts'
import type { Meeting } from '../api/schemas.ts'
import type { Given } from '../told/statements.ts'

type Told = Given<typeof Meeting>
type Point = Told['accounts']['press'][number]

/** What sides answer to a point, where they do. It goes along with the point to the page, and is no part of what the API says of it. */
export interface Answered {
  readonly answers?: readonly ShownReply[]
}

/** What a page shows, each point with what sides answer to it; and the answers to what no point of the page is in the words of. */
export interface WithAnswers<Shown> {
  readonly shown: Shown
  readonly others: readonly ShownReply[]
}

export function statementsAnswered<Statement extends { readonly key: string }>(statements: readonly Statement[], replies: readonly ShownReply[]): WithAnswers<readonly (Statement & Answered)[]> {
  const answers = answersIn(replies)
  const shown = statements.map((it) => answers.with(it, [it.key]))
  return { shown, others: answers.others() }
}

export function meetingAnswered(meeting: Told, replies: readonly ShownReply[]): WithAnswers<Told> {
  const answers = answersIn(replies)
  const all = (points: readonly Point[]) => points.map((it) => answers.with(it, placesOf(it)))
  const { rows, others, press } = meeting.accounts
  const accounts = {
    ...meeting.accounts,
    rows: rows.map((row) => ({ ...row, one: all(row.one), other: all(row.other) })),
    others: others.map((it) => ({ ...it, points: all(it.points) })),
    press: all(press),
  }
  return { shown: { ...meeting, accounts }, others: answers.others() }
}

/** Where a point is told, by the keys that statements have there. */
const placesOf = ({ tellings }: Point): string[] => tellings.map(({ capture, statement, spans }) => statement ?? statementKey(capture, hull(spans)))

function answersIn(replies: readonly ShownReply[]) {
  const sides = replies.filter(({ side }) => side !== null)
  const placed = new Set<string>()
  return {
    with: <It extends object>(it: It, places: readonly string[]): It & Answered => {
      const answers = sides.filter(({ about }) => places.some((place) => about === `point:${place}`))
      for (const { key } of answers) placed.add(key)
      return answers.length > 0 ? { ...it, answers } : it
    },
    others: () => sides.filter(({ key }) => !placed.has(key)),
  }
}
