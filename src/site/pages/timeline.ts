import { html } from 'hono/html'
import type { ListedMeeting } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import { drawnLanes } from './lanes.ts'
import type { Html } from './layout.ts'
import { listed } from './lists.ts'

type Listed = Pick<Given<typeof ListedMeeting>, 'id' | 'sides' | 'date'>

/** Meetings in time, a line for each pair of parties, and the same as a list for those who do not see it. */
export function timeline(meetings: readonly Listed[]): Html | '' {
  const dated = meetings.filter(({ date }) => date !== null).toSorted((a, b) => (a.date! < b.date! ? -1 : 1))
  if (dated.length < 2) return '' // one day is no line
  const pairs = [...Map.groupBy(dated, ({ sides }) => sides.map(({ side }) => side).join('\n')).values()]
  return html`<figure class="timeline">${drawnLanes(pairs.map(laneOf))}
<details><summary>${words().timeline.asList}</summary><ol>${dated.map(line)}</ol></details></figure>`
}

const laneOf = (rounds: readonly Listed[]) => ({
  name: listed(rounds[0]!.sides.map(({ side }) => side)),
  marks: rounds.map(({ date }) => ({ kind: 'meeting', at: date!, title: date! })),
})

const line = ({ id, sides, date }: Listed): Html => html`<li>${shownDay(date!)}: <a href="${PATHS.meeting(id)}">${listed(sides.map(({ side }) => side))}</a></li>`
