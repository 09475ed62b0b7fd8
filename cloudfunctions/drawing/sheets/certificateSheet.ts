import tokens from '#client/tokens.json'
import type { CertificateWords } from '#shared/pictures/words'
import { setLines } from '../setting/setLines'
import { textElement } from '../setting/textElement'
import type { Typefaces } from '../setting/typefaces'
import { embedded, rectangle, sheet } from './ornaments'

/** A4, a unit for a third of a millimetre. */
const WIDTH = 630
const HEIGHT = 891
const EDGE = 92
const INNER = WIDTH - 2 * EDGE
const CODE = 112

/** 证书. A red frame with a gold line and a nail in each corner; the words of the day in Song type. */
export function certificateSheet(words: CertificateWords, code: Uint8Array, faces: Typefaces): string {
  const { song, songBold, text } = faces
  const body = bodyOf(words, faces)
  const right = { x: WIDTH - EDGE, anchor: 'end' as const, face: song, fill: tokens.ink }
  const foot = HEIGHT - EDGE - CODE - 22
  const issuer = setLines(words.issuer, song, { width: INNER - CODE - 40, sizes: [24, 20, 17], lines: 2 })
  const issuerTop = foot + CODE - 42 - (issuer.lines.length - 1) * issuer.size * 1.4
  return sheet(WIDTH, HEIGHT, [
    rectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, 'card'),
    frame(),
    textElement('红墙长安', middle(134, { size: 24, face: songBold, fill: tokens['gold-text'], spacing: 0.4 })),
    textElement(words.heading, middle(206, { size: 62, face: songBold, fill: tokens['wall-deep'], spacing: 0.28 })),
    ...body,
    embedded(code, { x: EDGE, y: foot, width: CODE, height: CODE }),
    textElement(words.number, { x: EDGE, y: foot + CODE + 22, size: 14, face: text, fill: tokens['ink-2'] }),
    ...issuer.lines.map((line, nth) =>
      textElement(line, { ...right, y: issuerTop + nth * issuer.size * 1.4, size: issuer.size })
    ),
    textElement(words.day, { ...right, y: foot + CODE, size: 22 }),
  ])
}

interface Middle {
  size: number
  face: Typefaces['song']
  fill: string
  spacing: number
}

function middle(y: number, style: Middle) {
  return { ...style, x: WIDTH / 2, y, anchor: 'middle' as const }
}

function bodyOf({ name, unit, text, merit, close }: CertificateWords, { song, songBold }: Typefaces): string[] {
  const parts: string[] = []
  const shown = setLines(name, songBold, { width: INNER - 120, sizes: [46, 38, 30, 24], lines: 1 })
  let y = 292
  for (const line of shown.lines) {
    parts.push(textElement(line, { x: EDGE, y, size: shown.size, face: songBold, fill: tokens.ink }))
    y += shown.size * 1.3
  }
  const from = setLines(unit, song, { width: INNER, sizes: [22, 18], lines: 2 })
  y = Math.max(y - shown.size * 1.3 + 40, 332)
  for (const line of from.lines) {
    parts.push(textElement(line, { x: EDGE, y, size: from.size, face: song, fill: tokens['ink-2'] }))
    y += from.size * 1.5
  }
  y += 22
  const told = setLines(text, song, { width: INNER, sizes: [27, 24, 21, 18], lines: 4, indent: 2 })
  for (const [nth, line] of told.lines.entries()) {
    const x = EDGE + (nth === 0 ? 2 * told.size : 0)
    parts.push(textElement(line, { x, y, size: told.size, face: song, fill: tokens.ink }))
    y += told.size * 1.62
  }
  if (merit) {
    parts.push(
      textElement(merit, middle(y + 24, { size: 44, face: songBold, fill: tokens['wall-deep'], spacing: 0.1 }))
    )
    y += 80
  }
  parts.push(textElement(close, { x: EDGE + 2 * told.size, y, size: told.size, face: song, fill: tokens.ink }))
  return parts
}

/** The frame of the design, at the edge of the sheet. */
function frame(): string {
  const [outer, inner, corner] = [30, 44, 66]
  const [right, bottom] = [WIDTH - inner, HEIGHT - inner]
  const [far, low] = [WIDTH - corner, HEIGHT - corner]
  const line =
    `M${corner} ${inner}H${far}M${corner} ${bottom}H${far}M${inner} ${corner}V${low}M${right} ${corner}V${low}` +
    `M${corner} ${inner}v${corner - inner}h${inner - corner}M${far} ${inner}v${corner - inner}h${corner - inner}` +
    `M${inner} ${low}h${corner - inner}v${corner - inner}M${right} ${low}h${inner - corner}v${corner - inner}`
  const nails = [
    [55, 55],
    [WIDTH - 55, 55],
    [55, HEIGHT - 55],
    [WIDTH - 55, HEIGHT - 55],
  ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="url(#nail)"/>`)
  return (
    `<rect x="${outer}" y="${outer}" width="${WIDTH - 2 * outer}" height="${HEIGHT - 2 * outer}" fill="none" ` +
    `stroke="${tokens.wall}" stroke-width="4"/>` +
    `<path d="${line}" fill="none" stroke="${tokens.gold}" stroke-width="2"/>${nails.join('')}`
  )
}
