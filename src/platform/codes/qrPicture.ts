import { encode } from 'uqr'

/** White around the code, in its own modules: scanners need it. */
const MARGIN = 2

/** 二维码, as a picture that a style can name. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : []))
  )
  const side = size + 2 * MARGIN
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${dark.join('')}"/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
