import { rasterize } from '../../../cloudfunctions/drawing/rasterize'
import { readCover } from '../../../cloudfunctions/drawing/readMaterial'
import { cover, sheet } from '../../../cloudfunctions/drawing/sheets/ornaments'
import type { Files } from '../../../cloudfunctions/server/files'
import medals from './medals.json'
import { MEDAL_SIZE, pathOfMedal } from './seedMedals'

/** Draws the medals of the walk, among which people choose one: a cover of ours in a rim with gold nails. */
export async function drawMedals(write: Files['write']): Promise<void> {
  for (const { picture, cover: name, rim } of medals) {
    const { png } = await rasterize(sheet(MEDAL_SIZE, MEDAL_SIZE, medal(readCover(name), rim)), MEDAL_SIZE)
    await write(pathOfMedal(picture), png)
  }
}

function medal(svg: string, rim: string): string[] {
  const middle = MEDAL_SIZE / 2
  const inner = middle * 0.72
  const box = { x: middle - inner, y: middle - inner, width: 2 * inner, height: 2 * inner }
  const circle = (radius: number, fill: string) =>
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="${fill}"/>`
  return [
    `<rect width="${MEDAL_SIZE}" height="${MEDAL_SIZE}" fill="#F8F5F0"/>`,
    circle(middle * 0.94, '#B8863B'),
    circle(middle * 0.91, rim),
    circle(inner + 8, '#D9B26A'),
    cover(svg, box, inner),
    ...Array.from({ length: NAILS }, (_, nth) => nail(middle, nth)),
  ]
}

const NAILS = 24

function nail(middle: number, nth: number): string {
  const angle = (2 * Math.PI * nth) / NAILS
  const [x, y] = [Math.sin, Math.cos].map((turn) => (middle + turn(angle) * middle * 0.825).toFixed(1))
  return `<circle cx="${x}" cy="${y}" r="9" fill="url(#nail)"/>`
}
