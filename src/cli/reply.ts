import { decideReply, type Decision } from '../reading/replies.ts'
import { openReports, repliesIn, repliesLike, type Report } from '../store/replies/replies-desk.ts'
import type { Reply } from '../store/replies/replies.ts'
import type { Store } from '../store/store.ts'
import { shortened } from '../text/shortened.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { filled, type Words } from './layout.ts'
import { withStore } from './store-place.ts'

/** Lists the replies that wait for the desk; with an option those in another state. */
export const replyList: Run = async (call) => {
  const { options, world } = call
  const state = String(options.state ?? 'held')
  if (!isState(state)) return misused(`--state takes one of ${STATES.join(', ')}, not "${state}"`, 'reply list', world)
  return withStore(call, async (store) => {
    for (const reply of await repliesIn(store, state)) await world.write(options.json ? `${JSON.stringify(asLine(reply))}\n` : entry(reply, call))
    return EXIT.ok
  })
}

const STATES = ['held', 'unconfirmed', 'approved', 'refused', 'removed', 'withdrawn'] as const
const isState = (state: string): state is (typeof STATES)[number] => STATES.some((it) => it === state)

/** Prints one reply whole. */
export const replyShow: Run = (call) =>
  withReply(call, 'show', async (_, reply) => {
    await call.world.write(call.options.json ? `${JSON.stringify(asLine(reply))}\n` : entry(reply, call, Infinity))
    return EXIT.ok
  })

export const replyApprove: Run = (call) => decide(call, 'approve', 'approved')
export const replyRefuse: Run = (call) => decide(call, 'refuse', 'refused')
export const replyRemove: Run = (call) => decide(call, 'remove', 'removed')

/** Why is said to the author, so that without a reason nothing is refused. */
async function decide(call: Call, command: string, to: Decision): Promise<number> {
  const reason = typeof call.options.reason === 'string' ? call.options.reason.trim() : null
  if (to !== 'approved' && !reason) return misused(`reply ${command} needs --reason: its author is told why`, `reply ${command}`, call.world)
  return withReply(call, command, async (store, { key, state }) => {
    if (await decideReply(store, key, { to, reason })) return EXIT.ok
    return failed({ sentence: `The reply is ${state} and cannot be ${to}.` }, call.world)
  })
}

/** Does something with the reply that is named by its key, or by as much of it as no other has. */
async function withReply(call: Call, command: string, work: (store: Store, reply: Reply) => Promise<number>): Promise<number> {
  const [start] = call.names
  if (start === undefined) return misused(`reply ${command} needs the key of a reply`, `reply ${command}`, call.world)
  return withStore(call, async (store) => {
    const [reply, other] = await repliesLike(store, start)
    if (!reply) return failed({ sentence: `There is no reply ${start}.` }, call.world)
    return other ? failed({ sentence: `The keys of several replies begin with ${start}.` }, call.world) : work(store, reply)
  })
}

/** Lists what readers report of replies, approved ones too. */
export const replyReports: Run = async (call) =>
  withStore(call, async (store) => {
    const { options, world } = call
    for (const report of await openReports(store)) await world.write(options.json ? `${JSON.stringify(report)}\n` : reported(report, call))
    return EXIT.ok
  })

/** What the desk needs; the form it came by and its digest are the store's own. */
const asLine = ({ form: _, digest: __, ...reply }: Reply) => reply

const LONGEST = 300

function entry({ key, about, side, name, words, text, state, reason, sentAt, confirmedAt }: Reply, { world: { terminal } }: Call, longest = LONGEST): string {
  const who = side === null ? `${name}${confirmedAt === null ? ', address not confirmed' : ''}` : `${name}, a verified side, on the record`
  const lines: Words[][] = [
    [['plain', key], ['dim', ` ${state}${reason === null ? '' : `: ${reason}`}`]],
    [['bold', who], ['dim', ` on ${about}, ${sentAt.slice(0, 16).replace('T', ' ')}`]],
    ...(words === null ? [] : [[['dim', `answers: ${shortened(words, longest)}`]] as Words[]]),
    ...shortened(text, longest).split('\n').map((line): Words[] => [['plain', line]]),
  ]
  return `${lines.map((line, i) => filled(line, { indent: i === 0 ? '' : '  ' }, terminal)).join('')}\n`
}

const reported = ({ reply, name, text, replyText, sentAt }: Report, { world: { terminal } }: Call): string =>
  filled([['plain', reply], ['dim', ` reported ${sentAt.slice(0, 16).replace('T', ' ')}`]], { indent: '' }, terminal) +
  filled([['warn', text]], { indent: '  ' }, terminal) +
  `${filled([['bold', `${name}:`], ['dim', ` ${shortened(replyText, LONGEST)}`]], { indent: '  ' }, terminal)}\n`
