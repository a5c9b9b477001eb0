import { newStore, temporaryFolder } from './stores.ts'
import { workSuite } from './work-suite.ts'

workSuite(async () => {
  const place = temporaryFolder()
  return { store: await newStore(place), place }
})
