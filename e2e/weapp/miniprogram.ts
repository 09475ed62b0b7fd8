import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { applyData, hasClass, type Node, pathTo, textOf } from './pageData'
import { openSandbox } from './sandbox'
import { type StubOptions, wechatStub } from './wechatStub'

const PATIENCE = 4000
const STEP = 20
export const dist = resolve(__dirname, '../../dist/miniprogram')

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  __usePrivacyCheck__?: boolean
  lazyCodeLoading?: string
  singlePage?: { navigationBarFit: string }
  plugins?: Record<string, unknown>
  window: { navigationBarTextStyle: 'black' | 'white' }
  tabBar: { list: { pagePath: string; iconPath: string; selectedIconPath: string }[] }
}

export function appJson(): AppJson {
  return JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
}

export function allPages({ pages, subPackages }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages: below }) => below.map((page) => `${root}/${page}`))]
}

type Hook = (...given: unknown[]) => void

interface StartOptions extends StubOptions {
  /** Hears what the scripts report as errors; the console does if not given. */
  say?: (...words: unknown[]) => void
}

/** The built mini-program, run in a sandbox with a stub of WeChat. */
export function startMiniprogram(options: StartOptions = {}) {
  const wechat = wechatStub(options)
  const sandbox = openSandbox(dist, wechat.wx, options.say)
  sandbox.load('app')
  const app = sandbox.registered.app as Record<string, Hook>
  const launched = { path: 'tabs/home', query: {}, scene: options.scene ?? 1001 }
  app.onLaunch?.(launched)
  app.onShow?.(launched)
  for (const page of allPages(appJson())) sandbox.load(page)

  return {
    registered: sandbox.registered,
    wechat,
    open(path: string, query: Record<string, string> = {}) {
      const page = instanceOf(path, sandbox.registered.pages[path] ?? {})
      sandbox.stack.splice(0, sandbox.stack.length, page.instance)
      page.run('onLoad', query)
      page.run('onShow')
      page.run('onReady')
      return page
    },
  }
}

export type OpenPage = ReturnType<typeof instanceOf>

function instanceOf(path: string, definition: Record<string, unknown>) {
  const data = structuredCloneOf(definition.data)
  const sizes: number[] = []
  const instance: Record<string, unknown> = {
    route: path,
    data,
    selectComponent: () => null,
    setData(changes: Record<string, unknown>, done?: () => void) {
      sizes.push(Buffer.byteLength(JSON.stringify(changes)))
      applyData(data, structuredCloneOf(changes))
      if (done) setTimeout(done)
    },
  }
  for (const [name, part] of Object.entries(definition)) {
    if (typeof part === 'function') instance[name] = (part as Hook).bind(instance)
  }
  /** The tree as the view draws it. */
  const root = () => (data.root ?? {}) as Node
  const run = (hook: string, ...given: unknown[]) => (instance[hook] as Hook | undefined)?.(...given)

  return {
    instance,
    run,
    sizes,
    root,
    /** Waits until the page shows this text, and gives all texts that it shows. */
    async shows(text: string): Promise<string> {
      const shown = () => textOf(root())
      for (let waited = 0; waited < PATIENCE && !shown().includes(text); waited += STEP) await pause()
      return shown()
    },
    find: (fits: (node: Node) => boolean) => pathTo(root(), fits)?.at(-1),
    /** Taps as soon as the page takes taps: one that comes while it appears was meant for the page before. */
    async tap(fits: (node: Node) => boolean) {
      await comesTrue(() => {
        if (pathTo(root(), hasClass('screen--fresh'))) throw new Error('The page has only just appeared.')
      })
      const [, ...elements] = pathTo(root(), fits) ?? []
      for (const node of elements.reverse()) run('eh', tapOn(node))
      await pause()
    },
  }
}

/** Waits until this holds of what a tap has set going; what it says last is thrown. */
export async function comesTrue(holds: () => void) {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    try {
      return holds()
    } catch {
      await pause()
    }
  }
  holds()
}

function tapOn(node: Node) {
  const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } }
  return { type: 'tap', currentTarget: target, target, detail: {}, timeStamp: Date.now(), mark: {} }
}

/** A copy through JSON, as WeChat hands data from logic to view. */
function structuredCloneOf(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value ?? {})) as Record<string, unknown>
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP))
}
