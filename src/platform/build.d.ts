/** Set by config/index.ts while building. */
declare const API_BASE: string
declare const CLOUD_ENV: string
/** A digest of what phone and cloud share. */
declare const CONTRACT: string

/** Set by Taro's build for browsers; the first part of what `load` gives is the page on its way. */
interface Window {
  __taroAppConfig?: { routes: { path: string; load: () => [Promise<unknown>, ...unknown[]] }[] }
}
