import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { installDebian } from './debian.ts'

export type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

// What hangs is ended, and nothing is tested by it: a busy machine may take as long as it likes.
const HANGS_MS = 180_000

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A real browser without a window; where none is installed Debian's is, if that may be done here. Otherwise a sentence says why there is none. */
export async function startBrowser(): Promise<Browser | string> {
  const executablePath = installed() ?? (installDebian('chromium', 'fonts-noto-core') ? installed() : undefined)
  if (!executablePath) return 'There is no Chromium here, and none can be installed (apt-get install chromium).'
  return chromium.launch({ executablePath, timeout: HANGS_MS, args: ['--disable-quic', '--disable-background-networking'] })
}

/** A visitor's own window, with nothing remembered. */
export async function visiting(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(HANGS_MS)
  return context
}

const installed = () => [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))
