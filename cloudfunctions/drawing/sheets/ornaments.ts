import tokens from '#client/tokens.json'

/** 门钉. The gradient of the nails; once in each drawing. */
export const NAIL =
  '<defs><radialGradient id="nail" cx=".4" cy=".34" r=".78"><stop offset="0" stop-color="#F6E2B4"/>' +
  '<stop offset=".45" stop-color="#D9B26A"/><stop offset="1" stop-color="#8F6420"/></radialGradient></defs>'

/** The row of gold nails that closes a red band. */
export function nailRow(y: number, width: number): string {
  const count = Math.round(width / 44)
  const step = width / count
  const nails = Array.from(
    { length: count },
    (_, nth) => `<circle cx="${(nth + 0.5) * step}" cy="${y}" r="8" fill="url(#nail)"/>`
  )
  return nails.join('')
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function rectangle({ x, y, width, height }: Box, fill: keyof typeof tokens, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${tokens[fill]}"/>`
}

/** A picture in a frame; WeChat draws its codes as JPEG. */
export function embedded(picture: Uint8Array, { x, y, width, height }: Box): string {
  const type = picture[0] === 0xff ? 'jpeg' : 'png'
  const url = `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${url}"/>`
}

/** A cover of the mini-program, which is 336 × 126, cut to a frame with round corners. */
export function cover(svg: string, { x, y, width, height }: Box, radius: number): string {
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  return (
    `<clipPath id="cover"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/></clipPath>` +
    `<g clip-path="url(#cover)"><svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 336 126" ` +
    `preserveAspectRatio="xMidYMid slice">${inner}</svg></g>`
  )
}

export function sheet(width: number, height: number, parts: string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${NAIL}${parts.join('')}</svg>`
  )
}
