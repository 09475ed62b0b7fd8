import { rasterize } from '../../../cloudfunctions/drawing/rasterize'
import { readCover } from '../../../cloudfunctions/drawing/readMaterial'
import { cover, sheet } from '../../../cloudfunctions/drawing/sheets/ornaments'
import type { Files } from '../../../cloudfunctions/server/files'
import medals from './medals.json'
import { MEDAL_SIZE, pathOfMedal } from './seedMedals'

const { width, height } = MEDAL_SIZE
const NAILS = 24

/** Draws the medals of the walk, among which people choose one: a cover of ours in a rim with gold nails. */
export async function drawMedals(write: Files['write']): Promise<void> {
  for (const { picture, cover: name, rim } of medals) {
    const { png } = await rasterize(sheet(width, height, medal(readCover(name), rim)), width)
    await write(pathOfMedal(picture), png)
  }
}

function medal(svg: string, rim: string): string[] {
  const outer = height / 2
  const inner = outer * 0.72
  const box = { x: width / 2 - inner, y: outer - inner, width: 2 * inner, height: 2 * inner }
  const circle = (radius: number, fill: string) =>
    `<circle cx="${width / 2}" cy="${outer}" r="${radius}" fill="${fill}"/>`
  return [
    `<rect width="${width}" height="${height}" fill="#F8F5F0"/>`,
    circle(outer * 0.94, '#B8863B'),
    circle(outer * 0.91, rim),
    circle(inner + 8, '#D9B26A'),
    cover(svg, box, inner),
    ...Array.from({ length: NAILS }, (_, nth) => nail(outer * 0.825, nth)),
  ]
}

function nail(radius: number, nth: number): string {
  const angle = (2 * Math.PI * nth) / NAILS
  const x = (width / 2 + Math.sin(angle) * radius).toFixed(1)
  const y = (height / 2 + Math.cos(angle) * radius).toFixed(1)
  return `<circle cx="${x}" cy="${y}" r="9" fill="url(#nail)"/>`
}
