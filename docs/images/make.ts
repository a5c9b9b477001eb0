/**
 * The README's pictures, from the fictional samples: `npm run pictures`. Needs a Chromium, as the tests do.
 */
import { fileURLToPath } from 'node:url'
import { startBrowser } from '../../test/browser.ts'
import { servedSamples } from '../../test/site-in-browser.ts'
import { newStore } from '../../test/stores.ts'

const MEETING = '/meetings/ellmark-sorvane-2031-03-13'

const PICTURES = [
  { file: 'meeting.png', path: MEETING, viewport: { width: 1280, height: 1000 }, colorScheme: 'light' },
  { file: 'meeting-phone.png', path: MEETING, viewport: { width: 390, height: 1000 }, colorScheme: 'dark' },
] as const

const browser = await startBrowser()
if (typeof browser === 'string') throw new Error(browser)
const store = await newStore()
const site = await servedSamples(store)
for (const { file, path, ...look } of PICTURES) {
  const page = await (await browser.newContext(look)).newPage()
  await page.goto(site.address + path)
  await page.screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) })
  console.log(`docs/images/${file}`)
}
await browser.close()
await site.stop()
await store.close()
