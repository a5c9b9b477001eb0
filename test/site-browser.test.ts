// Every page of the fictional samples in a real browser: three widths, both themes, with and without script. Pages are found
// by following links from the front page, so that a new one is looked at without a line here.
import { after, before, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Store } from '../src/store/store.ts'
import { startBrowser, visiting, type Browser, type Page } from './browser.ts'
import { linksIn } from './links-in.ts'
import type { Served } from './served.ts'
import { servedSamples } from './site-in-browser.ts'
import { newStore } from './stores.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [360, 768, 1440] as const
const THEMES = ['light', 'dark'] as const
// Kinds of pages by their paths.
const IN_GERMAN = ['', 'meetings/*', 'articles/*', 'add'] as const
const MUST_BE_LED_TO = ['statements/*', 'pairs/*', 'topics/*', 'agreements/*', 'claims/*', 'outlets/*', 'corrections', 'about', 'method', 'sides'] as const

let store: Store
let site: Served
let browser: Browser | string

before(async () => {
  browser = await startBrowser()
  store = await newStore()
  site = await servedSamples(store)
})
after(async () => {
  if (typeof browser !== 'string') await browser?.close()
  site?.stop()
  await store?.close()
})

/** Runs where there is a browser, and says why not where there is none. */
const inBrowser = (name: string, act: (browser: Browser, t: TestContext) => Promise<void>) =>
  test(name, (t) => (typeof browser === 'string' ? t.skip(browser) : act(browser, t)))

/** One page of each kind, by following links: a meeting, an article, a statement, … */
async function pagesByKind(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const waiting: string[] = [...FIRST, await aClaim()]
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

/** Few topics have one, and which is no matter of looks. */
async function aClaim(): Promise<string> {
  const { items } = (await (await fetch(`${site.address}/api/v1/claims?limit=1`)).json()) as { items: { link: string }[] }
  return new URL(items[0]!.link).pathname
}

const MOST_LINKS = 3_000
// Of a kind the richest: no link leads to what was looked for, and the talks of two presidents have something of everything.
const FIRST = ['/', '/search?text=strait', '/meetings/ellmark-sorvane-2031-03-13'] as const

/** "/meetings/ellmark-sorvane-2031-03-13" and all other meetings are one kind; queries tell apart by their names alone, and languages not at all. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://site')
  const [, first = '', ...rest] = pathname.split('/')
  const asked = [...searchParams.keys()].filter((name) => name !== 'lang').sort()
  return [first, ...rest.map((part, i) => (i === 0 ? '*' : part)), ...asked].join('/')
}

type Look = { readonly width: (typeof WIDTHS)[number]; readonly theme: (typeof THEMES)[number] }

const EVERY_LOOK: readonly Look[] = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ width, theme })))
const TWO_LOOKS: readonly Look[] = [{ width: 360, theme: 'dark' }, { width: 1440, theme: 'light' }]

/** The same page asked otherwise, and how something is cited, are made of the same pieces: the two ends are enough. */
const looksAt = (path: string) => (/[?]|\/cite$/.test(path) ? TWO_LOOKS : EVERY_LOOK)

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
  await page.evaluate(`window.axe || (() => { ${AXE} })()`) // by the debugger, which the page's policy does not bind
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")) as AxeResult
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.split('\n')[1] ?? ''}`).join('\n    ')}`)
}

/** Anything wider than the window, but for what scrolls by itself. */
const widerThanWindow = (page: Page): Promise<boolean> => page.evaluate('document.scrollingElement.scrollWidth > document.documentElement.clientWidth')

inBrowser('every kind of page is accessible, fits its window and runs without an error, at three widths in both themes', async (browser, t) => {
  const kinds = await pagesByKind()
  t.diagnostic(`${kinds.size} kinds of pages: ${[...kinds.keys()].join(' ')}`)
  for (const kind of [...IN_GERMAN, ...MUST_BE_LED_TO]) assert.ok(kinds.has(kind), `nothing leads to ${kind}`)
  const page = await (await visiting(browser)).newPage()
  const troubles = troublesOf(page)
  const wrong: string[] = []
  const look = async (path: string, looks: readonly Look[]) => {
    await page.goto(site.address + path)
    for (const { width, theme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme })
      const found = [...troubles.splice(0), ...(await violationsOn(page)), ...((await widerThanWindow(page)) ? ['wider than its window'] : [])]
      wrong.push(...found.map((it) => `${path} ${width} px, ${theme}: ${it}`))
    }
  }
  for (const path of kinds.values()) await look(path, looksAt(path))
  for (const path of IN_GERMAN) await look(`${kinds.get(path)!}?lang=de`, TWO_LOOKS) // whose words are longer
  await page.context().close()
  assert.deepEqual(wrong, [])
})

inBrowser('the comparison is on the first click from the front page, every sentence in place, with and without script', async (browser) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await visiting(browser, { javaScriptEnabled })
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
  const page = await (await visiting(browser)).newPage()
  await page.goto(`${site.address}/meetings/ellmark-sorvane-2031-03-13`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.locator('.row summary').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.passage').locator('visible=true').first().waitFor()
  await page.context().close()
})
