import { existsSync } from 'node:fs'

const OWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browsers to try, the best first: the one that was asked for; the one from npm, which is the same everywhere and a
 * page of which costs half as much, since it is nothing but a page; this machine's Chromium or Chrome.
 */
async function findBrowsers() {
  const own = OWN.filter((path) => existsSync(path)).map((path) => ({ executablePath: path, args: QUIET, env: {} }))
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return [{ executablePath: CHROME_PATH, args: QUIET, env: {} }, ...own]
  return [...(await fromNpm()), ...own]
}

/** It brings its system libraries when it thinks that it runs on Lambda; nothing where it cannot be unpacked. */
async function fromNpm() {
  try {
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    return [{ executablePath, args: QUIET, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } }]
  } catch {
    return []
  }
}

process.stdout.write(JSON.stringify(await findBrowsers()))
