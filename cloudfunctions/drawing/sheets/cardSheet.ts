import tokens from '#client/tokens.json'
import type { PosterWords } from '#shared/pictures/words'
import { readCover } from '../readMaterial'
import { setLines } from '../setting/setLines'
import { textElement } from '../setting/textElement'
import type { Typefaces } from '../setting/typefaces'
import { cover, nailRow, rectangle, sheet } from './ornaments'

const WIDTH = 500
/** WeChat cuts the picture of a card that is passed on to five by four. */
const HEIGHT = 400
const EDGE = 28
const COVER_HEIGHT = 188

/** 转发卡片. The picture of a card that is passed on: when and where, beside the name that WeChat itself shows above it. */
export function cardSheet({ cover: name, title, facts }: PosterWords, faces: Typefaces): string {
  const set = setLines(title, faces.bold, { width: WIDTH - 2 * EDGE, sizes: [34, 30, 26], lines: 2 })
  const parts: string[] = []
  let y = COVER_HEIGHT + 62
  for (const line of set.lines) {
    parts.push(textElement(line, { x: EDGE, y, size: set.size, face: faces.bold, fill: tokens.ink }))
    y += set.size * 1.3
  }
  for (const [, text] of facts.slice(0, 2)) {
    const fact = setLines(text, faces.text, { width: WIDTH - 2 * EDGE, sizes: [24, 20, 17, 14], lines: 1 })
    const [line = ''] = fact.lines
    parts.push(textElement(line, { x: EDGE, y: y + 4, size: fact.size, face: faces.text, fill: tokens['ink-2'] }))
    y += 36
  }
  return sheet(WIDTH, HEIGHT, [
    rectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, 'paper'),
    cover(readCover(name), { x: 0, y: 0, width: WIDTH, height: COVER_HEIGHT }, 0),
    rectangle({ x: 0, y: COVER_HEIGHT - 12, width: WIDTH, height: 20 }, 'wall'),
    nailRow(COVER_HEIGHT - 2, WIDTH),
    ...parts,
  ])
}
