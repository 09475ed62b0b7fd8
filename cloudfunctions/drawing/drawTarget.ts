import { encode } from 'uqr'
import type { Wechat } from '#server/wechat/openWechat'
import type { Target } from '../pictures/feature'
import { rasterize } from './rasterize'

export interface Ways {
  /** The mini-program's own client, where there is a mini-program. */
  miniProgram?: Pick<Wechat, 'drawCode'>
  /** Where the pages for browsers stand, with a slash at the end. */
  address?: string
}

const SIDE = 430
/** White around the code, in its own modules: scanners need it. */
const MARGIN = 2
/** A scene is at most so long, and of these signs (docs/wechat.md 1.5). */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/** 小程序码 of a page, else a code of its address; nothing where neither can be had now. */
export async function drawTarget(
  { page, scene, query }: Target,
  { miniProgram, address }: Ways
): Promise<Uint8Array | undefined> {
  if (miniProgram && SCENE.test(scene)) {
    const drawn = await miniProgram.drawCode({ scene, page, version: 'release', width: SIDE })
    if (drawn.kind === 'answered') return drawn.value
    console.error(`No mini-program code of ${page}:`, JSON.stringify(drawn))
  }
  return address ? (await rasterize(qrSheet(`${address}#/${page}?${query}`), SIDE)).png : undefined
}

function qrSheet(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * MARGIN
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : []))
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${dark.join('')}"/></svg>`
  )
}
