import { newStore } from './stores.ts'
import { talksSuite } from './talks-suite.ts'

talksSuite(newStore)
