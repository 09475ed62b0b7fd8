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
 * Finds the machine's Chromium or Chrome, else the one from npm, which brings its system libraries when it thinks it
 * runs on Lambda.
 */
async function findBrowser() {
  const executablePath = [process.env.CHROME_PATH, ...OWN].find((path) => path && existsSync(path))
  if (executablePath) return { executablePath, args: QUIET, env: {} }
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const unpacked = await chromium.executablePath()
  return { executablePath: unpacked, args: chromium.args, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } }
}

process.stdout.write(JSON.stringify(await findBrowser()))
