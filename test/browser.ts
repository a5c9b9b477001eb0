import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { installDebian } from './debian.ts'

export type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A real browser without a window; where none is installed Debian's is, if that may be done here. Otherwise a sentence says why there is none. */
export async function startBrowser(): Promise<Browser | string> {
  const executablePath = installed() ?? (installDebian('chromium', 'fonts-noto-core') ? installed() : undefined)
  if (!executablePath) return 'There is no Chromium here, and none can be installed (apt-get install chromium).'
  return chromium.launch({ executablePath, args: ['--disable-quic', '--disable-background-networking'] })
}

const installed = () => [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))
