/** Constants that config/index.ts sets while it builds. */
declare const API_BASE: string
declare const CLOUD_ENV: string
/** The commit that the sources are of; empty outside a checkout. */
declare const SOURCE: string
/** A digest of the code that phone and cloud share. */
declare const CONTRACT: string

/** The routes that Taro's build for browsers sets; `load()[0]` is the promise of the page's file. */
interface Window {
  __taroAppConfig?: { routes: { path: string; load: () => [Promise<unknown>, ...unknown[]] }[] }
}
