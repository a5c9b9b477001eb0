// What somebody does on the site, in a real browser, from the first click to what comes of it.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { work } from '../src/reading/jobs.ts'
import { mailer } from '../src/reading/mail.ts'
import { decideReply } from '../src/reading/replies.ts'
import { replyTasks } from '../src/reading/reply-mail.ts'
import { repliesIn } from '../src/store/replies/replies-desk.ts'
import type { Store } from '../src/store/store.ts'
import { startBrowser, visiting, type Browser, type BrowserContextOptions, type Page } from './browser.ts'
import type { Served } from './served.ts'
import { SECRETS, servedSamples } from './site-in-browser.ts'
import { smtpSink } from './smtp-sink.ts'
import { newStore } from './stores.ts'

// An invented report on the invented call of the samples, as somebody copies it out of a page.
const PASTED = `Reuk and Venn speak for two hours about the strait

Orm Gazette, March 14, 2031

President Tomas Reuk of Sorvane and President Orla Venn of Ellmark spoke by video on March 13, 2031, about the Orm Strait.

“The exercises will end when they are over,” Reuk told Venn, according to his office.

Venn said that Ellmark would close its ports to Sorvanian ships if the exercises went on. “We have said so before,” she told reporters in Hadrel.
`

let store: Store
let sink: Awaited<ReturnType<typeof smtpSink>>
let site: Served
let browser: Browser | string
// The site's clock, ahead of ours: nobody waits here until a form is old enough, or a page is looked at again.
let ahead = 0
const clock = { now: () => Date.now() + ahead, wait: async () => {} }

before(async () => {
  browser = await startBrowser()
  if (typeof browser === 'string') return
  ;[store, sink] = await Promise.all([newStore(), smtpSink()])
  site = await servedSamples(store, { now: clock.now, replies: { secrets: SECRETS, mails: true, clock } })
})
after(async () => {
  if (typeof browser !== 'string') await browser?.close()
  site?.stop()
  sink?.close()
  await store?.close()
})

/** Runs where there is a browser, and says why not where there is none. */
const visit = (name: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  test(name, async (t) => {
    if (typeof browser === 'string') return t.skip(browser)
    const context = await visiting(browser, { viewport: { width: 1440, height: 900 }, locale: 'en', ...options })
    try {
      await act(await context.newPage())
    } finally {
      await context.close()
    }
  })

visit('a text that is pasted is shown with who says what in it, and leads to the talks that it tells of', async (page) => {
  await page.goto(site.address)
  await page.getByRole('link', { name: 'Add an article' }).click()
  await page.getByLabel('Its text').fill(PASTED)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reuk and Venn speak for two hours about the strait' }).waitFor()
  await page.locator('mark.m-content', { hasText: 'The exercises will end when they are over' }).first().waitFor()
  await page.getByRole('link', { name: 'Both accounts, side by side' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ellmark and Sorvane' }).waitFor()
  await page.getByText('Orm Gazette').or(page.getByText('The exercises will end when they are over')).first().waitFor({ state: 'attached' })
})

/** The page of one of the samples. */
async function anArticle(): Promise<string> {
  const { items } = (await (await fetch(`${site.address}/api/v1/articles?limit=1`)).json()) as { items: { link: string }[] }
  return new URL(items[0]!.link).pathname
}

/** Sends what waits to be sent, and gives the address in the newest letter to somebody. */
async function linkInMail(to: string): Promise<string> {
  const post = { secrets: SECRETS, send: mailer({ smtp: sink.url, from: 'desk@record.example' }) }
  await work(store, { doing: replyTasks(store, { clock, post }), kinds: ['mail', 'replies'], clock, untilIdle: true })
  return /^http\S+$/m.exec(sink.mails.findLast((mail) => mail.to.includes(to))!.text)![0]
}

for (const javaScriptEnabled of [true, false]) {
  const [how, name, address] = javaScriptEnabled ? ['with script', 'Zoë Ångström', 'zoe@post.example'] : ['without script', 'Per Å. Holm', 'per@post.example']
  visit(
    `a reply that is sent ${how} is confirmed by the link in a letter, approved by the desk, and only then shown`,
    async (page) => {
      const text = `I was there, ${how}, and the strait was open.`
      const article = site.address + (await anArticle())
      await page.goto(article)
      await page.getByLabel('Name').fill(name)
      await page.getByLabel('Email').fill(address)
      await page.getByRole('textbox', { name: 'Reply' }).fill(text)
      await page.getByRole('button', { name: 'Check before sending' }).click()
      await page.getByText('Read it once more').waitFor()
      ahead += 10_000
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByText('A link has been sent to your address').waitFor()
      await page.goto(await linkInMail(address))
      await page.getByRole('button', { name: 'Confirm and hand it to the desk' }).click()
      await page.getByText('It waits for the desk').waitFor()
      await page.goto(article)
      assert.equal(await page.getByText(text).count(), 0)
      const [held] = await repliesIn(store, 'held')
      await decideReply(store, held!.key, { to: 'approved', reason: null, clock })
      ahead += 10_000
      await page.goto(article)
      await page.getByText(text).waitFor()
      assert.ok((await page.getByText(name).count()) > 0)
    },
    { javaScriptEnabled },
  )
}

visit('the sentence behind a point opens beside the page and closes, by keyboard alone, and the focus is where it was', async (page) => {
  await page.goto(`${site.address}/meetings/ellmark-sorvane-2031-03-13`)
  const summary = page.locator('.row summary').first()
  const drawer = page.getByRole('dialog')
  await summary.focus()
  await page.keyboard.press('Enter')
  await drawer.waitFor()
  assert.ok((await drawer.locator('.passage').first().innerText()).length > 20)
  assert.equal(await page.evaluate("document.querySelector('dialog').contains(document.activeElement)"), true)
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  assert.equal(await page.evaluate("document.querySelector('.row summary') === document.activeElement"), true)
})

visit('what is found is shown while one types, and the keyboard leads to it', async (page) => {
  await page.goto(site.address)
  await page.getByRole('searchbox').pressSequentially('strait')
  const found = page.locator('search-as-you-type li a')
  await found.first().waitFor()
  const path = await found.first().getAttribute('href')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${path}`)
  assert.match(await page.locator('main').innerText(), /strait/i)
})

visit('a language that is chosen stays chosen on the next page', async (page) => {
  await page.goto(site.address)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await page.locator('html[lang=de]').waitFor()
  await page.getByRole('link', { name: 'Ellmark' }).first().click()
  assert.equal(await page.locator('html').getAttribute('lang'), 'de')
  await page.getByRole('link', { name: 'English' }).click()
  await page.locator('html[lang=en]').waitFor()
})
