import { onWechat } from '../target'

/** 192 random bits that a browser keeps as its session; a mini-program needs none, WeChat vouches for it. */
export function newSecret(): string | undefined {
  if (onWechat) return undefined
  const bytes = window.crypto.getRandomValues(new Uint8Array(24))
  return window
    .btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
}
