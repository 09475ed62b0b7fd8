import type { Typeface } from './typeface'

interface Style {
  x: number
  y: number
  size: number
  face: Typeface
  fill: string
  anchor?: 'start' | 'middle' | 'end'
  /** Space between characters, as a part of the size. */
  spacing?: number
}

/** One line of text as SVG. Whatever somebody wrote stays text. */
export function textElement(text: string, { x, y, size, face, fill, anchor = 'start', spacing = 0 }: Style): string {
  const type = `font-family="${face.family}" font-weight="${face.weight}" font-size="${size}"`
  const place = `x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}"`
  return `<text ${place} ${type}${spacing ? ` letter-spacing="${spacing * size}"` : ''} xml:space="preserve">${escaped(text)}</text>`
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? '')
}
