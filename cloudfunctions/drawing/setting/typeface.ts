/** 字体. What the setting of lines asks of a font: which characters it has, and how wide each is. */
export interface Typeface {
  bytes: Buffer
  /** Name by which the renderer finds it: the one in the file, in which Google's builds name the thinnest weight. */
  family: string
  weight: number
  has: (character: string) => boolean
  /** Width of a character, as a part of the size of the type. */
  widthOf: (character: string) => number
}

export function openTypeface(bytes: Buffer, { family, weight }: Pick<Typeface, 'family' | 'weight'>): Typeface {
  const glyphs = readCharacters(tableOf(bytes, 'cmap'))
  const widths = readWidths(bytes)
  const glyphOf = (character: string) => glyphs.get(character.codePointAt(0) ?? 0)
  return {
    ...{ bytes, family, weight },
    has: (character) => glyphOf(character) !== undefined,
    widthOf: (character) => widths(glyphOf(character) ?? 0),
  }
}

function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4)
  for (let row = 12; row < 12 + 16 * count; row += 16) {
    if (font.toString('latin1', row, row + 4) !== tag) continue
    const offset = font.readUInt32BE(row + 8)
    return font.subarray(offset, offset + font.readUInt32BE(row + 12))
  }
  throw new Error(`The font has no table ${tag}.`)
}

function readWidths(font: Buffer): (glyph: number) => number {
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(18)
  const count = tableOf(font, 'hhea').readUInt16BE(34)
  const table = tableOf(font, 'hmtx')
  return (glyph) => table.readUInt16BE(4 * Math.min(glyph, count - 1)) / unitsPerEm
}

/** Glyphs by their code points, from the subtable of segments; these fonts have no character beyond the basic plane. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const found = new Map<number, number>()
  for (let nth = 0; nth < cmap.readUInt16BE(2); nth++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * nth))
    if (table.readUInt16BE(0) === 4) readSegments(table, found)
  }
  return found
}

function readSegments(table: Buffer, found: Map<number, number>): void {
  const doubled = table.readUInt16BE(6)
  const [ends, starts] = [14, 16 + doubled]
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled]
  for (let at = 0; at < doubled; at += 2) {
    const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)]
    const [delta, offset] = [table.readUInt16BE(deltas + at), table.readUInt16BE(offsets + at)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + 2 * (code - start))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) found.set(code, glyph)
    }
  }
}
