import { repliesSuite } from './replies-suite.ts'
import { template, temporaryFolder } from './stores.ts'

repliesSuite(async () => ({ dir: temporaryFolder(), template: await template() }))
