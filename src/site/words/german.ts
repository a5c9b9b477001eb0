import type { Words } from './english.ts'
import { article } from './de/article.ts'
import { cite } from './de/cite.ts'
import { common } from './de/common.ts'
import { meeting } from './de/meeting.ts'
import { followed } from './de/followed.ts'
import { front } from './de/front.ts'
import { frame } from './de/frame.ts'
import { failures } from './de/failures.ts'
import { search } from './de/search.ts'
import { trail } from './de/trail.ts'
import { timeline } from './de/timeline.ts'

export const german: Words = { frame, failures, search, trail, common, meeting, followed, front, timeline, cite, article }
