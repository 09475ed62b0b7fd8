import type { ActionName } from '#shared/api'
import { refusalText } from '#shared/refusalText'
import { answers } from './answers'

interface Asked {
  action: ActionName
  input: Record<string, unknown>
}

export interface StubOptions {
  /** The cloud; one with fixed answers if not given. */
  ask?: (call: Asked) => Promise<unknown>
  /** How WeChat was entered: 1154 is a page opened in 朋友圈, by itself. */
  scene?: number
}

/** The part of WeChat that our pages use, and a cloud. Anything else does not exist; `called` has every name in use. */
export function wechatStub({ ask = async ({ action }) => answers(action), scene = 1001 }: StubOptions = {}) {
  const asked: Asked[] = []
  const called = new Set<string>()
  const opened: string[] = []
  const kept = new Map<string, string>()
  const contracts: string[] = []
  /** Actions that wait for consent when they are called next. */
  const unagreed = new Set<ActionName>()
  let hearPrivacy: PrivacyListener | undefined
  const open = ({ url }: { url: string }) => {
    opened.push(url)
    return Promise.resolve()
  }

  const recorder = recorderStub()

  const wx = {
    getSystemInfoSync: () => ({ windowWidth: 390, platform: 'devtools', SDKVersion: '3.9.0' }),
    getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, statusBarHeight: 47 }),
    getAppBaseInfo: () => ({ SDKVersion: '3.9.0', fontSizeScaleFactor: 1 }),
    getDeviceInfo: () => ({ platform: 'devtools' }),
    getMenuButtonBoundingClientRect: () => ({ top: 51, left: 295, width: 87, height: 32, right: 382, bottom: 83 }),
    getLaunchOptionsSync: () => ({ path: 'tabs/home', query: {}, scene }),
    getEnterOptionsSync: () => ({ path: 'tabs/home', query: {}, scene }),
    canIUse: () => true,
    onNeedPrivacyAuthorization: (listener: PrivacyListener) => {
      hearPrivacy = listener
    },
    openPrivacyContract: (hear: Hearing) => tell(hear, contracts.push('opened')),
    nextTick: (run: () => void) => setTimeout(run),
    navigateTo: open,
    redirectTo: open,
    switchTab: open,
    navigateBack: () => Promise.resolve(),
    stopPullDownRefresh: () => Promise.resolve(),
    setStorage: ({ key, data, ...hear }: Stored) => tell(hear, kept.set(key, data)),
    getStorage: ({ key, ...hear }: Stored) => (kept.has(key) ? tell(hear, { data: kept.get(key) }) : deny(hear)),
    getStorageInfo: (hear: Stored) => tell(hear, { keys: [...kept.keys()] }),
    onNetworkStatusChange: () => undefined,
    removeStorage: ({ key, ...hear }: Stored) => tell(hear, kept.delete(key)),
    getRecorderManager: () => recorder.manager,
    getFileSystemManager: () => ({ readFileSync: () => new ArrayBuffer(27_000) }),
    request: ({ success }: Hearing) => tell({ ...(success && { success }) }, { statusCode: 204 }),
    requestSubscribeMessage: ({ tmplIds, ...hear }: { tmplIds: string[] } & Hearing) =>
      tell(hear, Object.fromEntries(tmplIds.map((id) => [id, 'accept']))),
    cloud: {
      init: () => undefined,
      callFunction: ({ data }: { data: Asked }) => {
        asked.push(data)
        if (unagreed.delete(data.action)) return Promise.resolve({ result: refusedFor('consent_needed') })
        return ask(data).then((result) => ({ result }))
      },
    },
  }
  /** WeChat's question before it hands this over; answers what the page has said to it by now. */
  const askPrivacy = (referrer: string) => {
    const said: PrivacyAnswer[] = []
    hearPrivacy?.((answer) => said.push(answer), { referrer })
    return said
  }
  return {
    wx: noting(wx, called),
    recorded: recorder.started,
    asked,
    called,
    opened,
    kept,
    contracts,
    unagreed,
    askPrivacy,
  }
}

/** WeChat's one recorder: it hears as long as it is let, or as it was told at most. */
function recorderStub() {
  const started: { duration: number; format: string }[] = []
  let hear: (told: { tempFilePath: string; duration: number }) => void = () => undefined
  const manager = {
    onError: () => undefined,
    onStop: (listener: typeof hear) => {
      hear = listener
    },
    start: (how: (typeof started)[number]) => started.push(how),
    stop: () => hear({ tempFilePath: `wxfile://voice-${started.length}.mp3`, duration: 9000 }),
  }
  return { manager, started }
}

function refusedFor(reason: 'consent_needed') {
  return { ok: false, reason, text: refusalText[reason] }
}

/** The same APIs, each noting its name when it is called. */
function noting<Apis extends object>(wx: Apis, called: Set<string>): Apis {
  return new Proxy(wx, {
    get(apis, name, receiver) {
      const api: unknown = Reflect.get(apis, name, receiver)
      if (typeof api !== 'function' || !Object.hasOwn(apis, name)) return api
      return (...given: unknown[]) => {
        called.add(String(name))
        return api(...given)
      }
    },
  })
}

interface PrivacyAnswer {
  event: string
  buttonId?: string
}
type PrivacyListener = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void

interface Hearing {
  success?: (told: unknown) => void
  fail?: (told: unknown) => void
  complete?: (told: unknown) => void
}
type Stored = { key: string; data: string } & Hearing

function tell({ success, complete }: Hearing, told: unknown) {
  success?.(told)
  complete?.(told)
}

function deny({ fail, complete }: Hearing) {
  fail?.({ errMsg: 'fail' })
  complete?.({ errMsg: 'fail' })
}
