// Every page of the fictional samples in a real browser: three widths, both themes, with and without script. Pages are found
// by following links from the front page, so that a new one is looked at without a line here.
import { after, before, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Store } from '../src/store/store.ts'
import { startBrowser, type Browser, type Page } from './browser.ts'
import { servedSamples, type ServedSite } from './site-in-browser.ts'
import { newStore } from './stores.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [360, 768, 1440] as const
const THEMES = ['light', 'dark'] as const

let store: Store
let site: ServedSite
let browser: Browser | string

before(async () => {
  browser = await startBrowser()
  store = await newStore()
  site = await servedSamples(store)
})
after(async () => {
  if (typeof browser !== 'string') await browser?.close()
  await site?.stop()
  await store?.close()
})

/** Runs where there is a browser, and says why not where there is none. */
const inBrowser = (name: string, act: (browser: Browser, t: TestContext) => Promise<void>) =>
  test(name, (t) => (typeof browser === 'string' ? t.skip(browser) : act(browser, t)))

/** One page of each kind, by following links: a meeting, an article, a statement, … */
async function pagesByKind(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const waiting = ['/']
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined && seen.size < MOST_LINKS; path = waiting.shift()) {
    const kind = kindOf(path)
    if (found.has(kind)) continue
    const answer = await fetch(site.address + path)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    assert.equal(answer.status, 200, `${path} answers ${answer.status}`)
    found.set(kind, path)
    for (const link of linksIn(await answer.text())) if (!seen.has(link)) waiting.push(link), seen.add(link)
  }
  return found
}

const MOST_LINKS = 3_000

/** "/meetings/ellmark-sorvane-2031-03-13" and all other meetings are one kind; queries tell apart by their names alone. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://site')
  const [, first = '', ...rest] = pathname.split('/')
  return [first, ...rest.map((part, i) => (i === 0 ? '*' : part)), ...[...searchParams.keys()].sort()].join('/')
}

const linksIn = (page: string): string[] => [...page.matchAll(/\shref="(\/[^"#]*)/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))

/** What a page says is wrong with itself: errors, refused scripts and styles. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  return troubles
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[]
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE) // by the debugger, which the page's policy does not bind
  const { violations } = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")) as AxeResult
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.split('\n')[1] ?? ''}`).join('\n    ')}`)
}

/** Anything wider than the window, but for what scrolls by itself. */
const widerThanWindow = (page: Page): Promise<boolean> => page.evaluate('document.scrollingElement.scrollWidth > document.documentElement.clientWidth')

inBrowser('every kind of page is accessible, fits its window and runs without an error, at three widths in both themes', async (browser, t) => {
  const kinds = await pagesByKind()
  t.diagnostic(`${kinds.size} kinds of pages: ${[...kinds.keys()].join(' ')}`)
  assert.ok(kinds.size >= 6)
  const wrong: string[] = []
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    const troubles = troublesOf(page)
    for (const path of kinds.values())
      for (const width of path.includes('lang=') ? WIDTHS.slice(0, 1) : WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(site.address + path)
        const found = [...troubles.splice(0), ...(await violationsOn(page)), ...((await widerThanWindow(page)) ? ['wider than its window'] : [])]
        wrong.push(...found.map((it) => `${path} ${width} px, ${colorScheme}: ${it}`))
      }
    await context.close()
  }
  assert.deepEqual(wrong, [])
})

inBrowser('the comparison is on the first click from the front page, every sentence in place, with and without script', async (browser) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Ellmark and Sorvane' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ellmark and Sorvane' }).waitFor()
    const point = page.locator('.row .point').first()
    await point.getByText('Its sentence').click()
    const words = (await point.locator('.words').innerText()).replace(/[“”]/g, '')
    await page.getByText('On the live page').or(page.locator('.passage')).locator('visible=true').first().waitFor()
    assert.ok((await page.locator('.passage').locator('visible=true').first().innerText()).includes(words.slice(0, 40)))
    await context.close()
  }
})

inBrowser('a keyboard alone goes from the skip link through the comparison', async (browser) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${site.address}/meetings/ellmark-sorvane-2031-03-13`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.locator('.row summary').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.passage').locator('visible=true').first().waitFor()
  await page.context().close()
})
