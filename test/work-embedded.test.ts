import { describe } from 'node:test'
import { feedSuite } from './feed-suite.ts'
import { newStore, temporaryFolder } from './stores.ts'
import { workSuite } from './work-suite.ts'

describe('the queue', () =>
  workSuite(async () => {
    const place = temporaryFolder()
    return { store: await newStore(place), place }
  }))
describe('feeds', () => feedSuite(() => newStore()))
