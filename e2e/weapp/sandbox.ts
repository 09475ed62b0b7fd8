import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

interface Registered {
  app?: Record<string, unknown>
  pages: Record<string, Record<string, unknown>>
}

interface CommonJs {
  exports: unknown
}

/** Runs the built files as WeChat does: no DOM, `require` within the package, App() and Page() registered. */
export function openSandbox(dist: string, wx: object, say?: (...words: unknown[]) => void) {
  const registered: Registered = { pages: {} }
  const stack: unknown[] = []
  let loading = ''
  const registerApp = (app: Record<string, unknown>) => {
    registered.app = app
  }
  const registerPage = (page: Record<string, unknown>) => {
    registered.pages[loading] = page
  }
  const globals: Record<string, unknown> = {
    wx,
    console: say ? { ...console, error: say } : console,
    setTimeout,
    clearTimeout,
    setInterval: (run: () => void, pause: number) => setInterval(run, pause).unref(),
    clearInterval,
    Promise,
    App: registerApp,
    Page: registerPage,
    Component: ignore,
    getCurrentPages: () => stack,
    getApp: () => registered.app,
  }
  globals.globalThis = globals
  const context = createContext(globals)
  const modules = new Map<string, CommonJs>()

  function load(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const module: CommonJs = { exports: {} }
    modules.set(file, module)
    const wrapped = `(function (require, module, exports, wx, App, Page, Component, window, document, navigator, location) {${readFileSync(file, 'utf8')}\n})`
    const run = runInContext(wrapped, context, { filename: file }) as (...given: unknown[]) => void
    run(
      (name: string) => load(fileOf(file, name)),
      module,
      module.exports,
      wx,
      globals.App,
      globals.Page,
      globals.Component
    )
    return module.exports
  }

  return {
    registered,
    stack,
    load(path: string) {
      loading = path
      load(join(dist, `${path}.js`))
    },
  }
}

function fileOf(from: string, name: string): string {
  const path = resolve(dirname(from), name)
  return existsSync(path) && path.endsWith('.js') ? path : `${path}.js`
}

const ignore = () => undefined
