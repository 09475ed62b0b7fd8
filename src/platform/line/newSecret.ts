import { onWechat } from '../target'

/** 192 random bits, a browser's session; undefined in a mini-program, where WeChat vouches for its caller. */
export function newSecret(): string | undefined {
  if (onWechat) return undefined
  const bytes = window.crypto.getRandomValues(new Uint8Array(24))
  return window
    .btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
}
