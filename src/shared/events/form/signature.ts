/** The field on which somebody signs, in steps that two digits can name; every screen is measured against it. */
export const SIGNATURE = { width: 600, height: 240 }

/** Most characters of an answer that is signed: some six hundred points. */
export const SIGNATURE_MOST = 2400

/** Fewer points are a slip of the finger. */
const LEAST_POINTS = 8
/** Points that are nearer than this to the one before say nothing. */
const NEAR = 3

export interface InkPoint {
  x: number
  y: number
}

/** 签名. What was drawn, stroke by stroke, as one text: each point four digits to the base of 36. */
export function inkText(strokes: InkPoint[][]): string {
  let thin = strokes
    .map((stroke) => apart(stroke.filter(isPoint).map(onField), NEAR))
    .filter(({ length }) => length > 0)
  for (let near = NEAR + 2; lengthOf(thin) > SIGNATURE_MOST && near < SIGNATURE.width; near += 2)
    thin = thin.map((stroke) => apart(stroke, near))
  // Hundreds of dots get no shorter by thinning; what is drawn on a full field is left out.
  while (lengthOf(thin) > SIGNATURE_MOST) thin = thin.slice(0, -1)
  return textOf(thin)
}

/** The strokes of a text that was signed; undefined of anything else. */
export function inkOf(text: string): InkPoint[][] | undefined {
  if (text.length > SIGNATURE_MOST || !/^(?:[0-9a-z]{4})+(?:;(?:[0-9a-z]{4})+)*$/.test(text)) return undefined
  const strokes = text.split(';').map((stroke) => {
    const points = stroke.match(/.{4}/g) ?? []
    return points.map((point) => ({
      x: Number.parseInt(point.slice(0, 2), 36),
      y: Number.parseInt(point.slice(2), 36),
    }))
  })
  return strokes.flat().every(({ x, y }) => x <= SIGNATURE.width && y <= SIGNATURE.height) ? strokes : undefined
}

/** Whether it is enough to be a name, and not a slip of the finger. */
export function isSigned(text: string): boolean {
  const strokes = inkOf(text)
  return strokes !== undefined && strokes.flat().length >= LEAST_POINTS
}

/** The signature as a picture, whose address holds all of it. */
export function inkPicture(text: string): string {
  const { width, height } = SIGNATURE
  const paths = (inkOf(text) ?? []).map(
    (stroke) => `<path d="M${stroke.map(({ x, y }) => `${x} ${y}`).join('L')}${stroke.length === 1 ? 'l1 0' : ''}"/>`
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g fill="none" stroke="#1F1A17" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}

/** A field that is not on the screen any more has no width to measure by. */
function isPoint({ x, y }: InkPoint): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

function onField({ x, y }: InkPoint): InkPoint {
  const within = (at: number, most: number) => Math.min(most, Math.max(0, Math.round(at)))
  return { x: within(x, SIGNATURE.width), y: within(y, SIGNATURE.height) }
}

/** Without points that are too near to the one before; the last stays, since there the pen was lifted. */
function apart(stroke: InkPoint[], near: number): InkPoint[] {
  const kept: InkPoint[] = []
  stroke.forEach((point, index) => {
    const before = kept.at(-1)
    const isFar = !before || Math.abs(before.x - point.x) + Math.abs(before.y - point.y) >= near
    if (isFar || (index === stroke.length - 1 && kept.length === 1)) kept.push(point)
  })
  return kept
}

function lengthOf(strokes: InkPoint[][]): number {
  return textOf(strokes).length
}

function textOf(strokes: InkPoint[][]): string {
  const two = (at: number) => at.toString(36).padStart(2, '0')
  return strokes.map((stroke) => stroke.map(({ x, y }) => `${two(x)}${two(y)}`).join('')).join(';')
}
