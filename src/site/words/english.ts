import { add } from './en/add.ts'
import { article } from './en/article.ts'
import { cite } from './en/cite.ts'
import { common } from './en/common.ts'
import { meeting } from './en/meeting.ts'
import { followed } from './en/followed.ts'
import { front } from './en/front.ts'
import { frame } from './en/frame.ts'
import { failures } from './en/failures.ts'
import { search } from './en/search.ts'
import { trail } from './en/trail.ts'
import { timeline } from './en/timeline.ts'
import { sections } from './en/sections.ts'
import { pair } from './en/pair.ts'
import { agreement } from './en/agreement.ts'
import { topic } from './en/topic.ts'
import { claim } from './en/claim.ts'
import { outlet } from './en/outlet.ts'
import { corrections } from './en/corrections.ts'
import { names } from './en/names.ts'
import { replies } from './en/replies.ts'
import { method } from './en/method.ts'
import { about } from './en/about.ts'
import { verbs } from './en/verbs.ts'

/** Every text that the site itself says, section by section. What articles say is never in here. */
export const english = { frame, failures, search, trail, common, meeting, followed, front, timeline, cite, article, sections, pair, agreement, topic, claim, outlet, corrections, names, replies, method, about, add, verbs }

export type Words = typeof english
