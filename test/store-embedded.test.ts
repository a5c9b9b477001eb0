import { newStore } from './stores.ts'
import { storeSuite } from './store-suite.ts'

storeSuite(() => newStore())
