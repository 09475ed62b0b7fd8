import tokens from '#client/tokens.json'
import type { PosterWords } from '#shared/pictures/words'
import { readCover } from '../readMaterial'
import { setLines } from '../setting/setLines'
import { textElement } from '../setting/textElement'
import type { Typefaces } from '../setting/typefaces'
import { cover, embedded, nailRow, rectangle, sheet } from './ornaments'

const WIDTH = 750
const EDGE = 48
const INNER = WIDTH - 2 * EDGE
const BAND = 128
const COVER = { x: EDGE, y: BAND + 40, width: INNER, height: 246 }
const LABEL = 112
const CODE = 208
const FOOT = 264

/** 海报. From above: red wall, cover, name, facts, and the code with which one gets there. It is as long as its words. */
export function posterSheet(words: PosterWords, code: Uint8Array, faces: Typefaces): string {
  const parts = [...head(faces), cover(readCover(words.cover), COVER, 24)]
  let y = COVER.y + COVER.height + 84
  const title = setLines(words.title, faces.bold, { width: INNER, sizes: [60, 52, 46], lines: 2 })
  for (const line of title.lines) {
    parts.push(textElement(line, { x: EDGE, y, size: title.size, face: faces.bold, fill: tokens.ink }))
    y += title.size * 1.32
  }
  y += 16
  for (const [label, text] of words.facts) {
    const fact = setLines(text, faces.text, { width: INNER - LABEL, sizes: [30], lines: 3 })
    parts.push(textElement(label, { x: EDGE, y, size: 30, face: faces.text, fill: tokens['gold-text'] }))
    for (const line of fact.lines) {
      parts.push(textElement(line, { x: EDGE + LABEL, y, size: 30, face: faces.text, fill: tokens.ink }))
      y += 46
    }
    y += 14
  }
  const top = y + 4
  return sheet(WIDTH, top + FOOT + EDGE, [
    rectangle({ x: 0, y: 0, width: WIDTH, height: top + FOOT + EDGE }, 'paper'),
    ...parts,
    ...foot(words, { code, top, faces }),
  ])
}

function head({ songBold }: Typefaces): string[] {
  return [
    rectangle({ x: 0, y: 0, width: WIDTH, height: BAND }, 'wall'),
    textElement('红墙长安', { x: EDGE, y: 72, size: 46, face: songBold, fill: tokens.card, spacing: 0.14 }),
    nailRow(BAND - 14, WIDTH),
  ]
}

interface Foot {
  code: Uint8Array
  top: number
  faces: Typefaces
}

function foot({ organiser }: PosterWords, { code, top, faces }: Foot): string[] {
  const x = EDGE + 28 + CODE + 32
  const by = setLines(`主办：${organiser}`, faces.text, { width: WIDTH - EDGE - 24 - x, sizes: [26, 22], lines: 2 })
  return [
    rectangle({ x: EDGE, y: top, width: INNER, height: FOOT }, 'card', 24),
    embedded(code, { x: EDGE + 28, y: top + 28, width: CODE, height: CODE }),
    textElement('扫一扫，看活动', { x, y: top + 84, size: 36, face: faces.bold, fill: tokens['wall-deep'] }),
    textElement('长按或用微信扫左边的码', { x, y: top + 132, size: 26, face: faces.text, fill: tokens['ink-2'] }),
    ...by.lines.map((line, nth) => {
      const y = top + 184 + nth * by.size * 1.4
      return textElement(line, { x, y, size: by.size, face: faces.text, fill: tokens['ink-2'] })
    }),
  ]
}
