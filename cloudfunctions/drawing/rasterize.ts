import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readMaterial } from './readMaterial'
import { openTypefaces } from './setting/typefaces'

export interface Raster {
  png: Buffer
  width: number
  height: number
}

let ready: Promise<void> | undefined

/** Makes a PNG of an SVG, `width` pixels wide. It reads no file and no address: whatever is to be seen stands in the SVG. */
export async function rasterize(svg: string, width: number): Promise<Raster> {
  ready ??= initWasm(readMaterial('index_bg.wasm'))
  await ready
  const { text, ...others } = openTypefaces()
  const font = {
    fontBuffers: [text, ...Object.values(others)].map(({ bytes }) => bytes),
    defaultFontFamily: text.family,
  }
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } })
  const image = drawing.render()
  const raster = { png: Buffer.from(image.asPng()), width: image.width, height: image.height }
  image.free()
  drawing.free()
  return raster
}
