import type { Page } from 'playwright-core'
import { encode } from 'uqr'

/** Makes a film of a code, held before a wall, the camera of a page: the browser from npm has no camera, not even a played one. */
export async function filmInPage(page: Page, text: string): Promise<void> {
  const { data: rows } = encode(text, { ecc: 'M', border: 3 })
  await page.evaluate((rows) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 })
    const paper = canvas.getContext('2d')
    const module = Math.floor(320 / rows.length)
    let shade = 0
    const draw = () => {
      if (!paper) return
      shade = (shade + 7) % 40
      paper.fillStyle = `rgb(${100 + shade}, 110, 120)`
      paper.fillRect(0, 0, 640, 480)
      for (const [y, row] of rows.entries()) {
        for (const [x, isDark] of row.entries()) {
          paper.fillStyle = isDark ? 'rgb(40, 40, 40)' : 'rgb(215, 215, 215)'
          paper.fillRect(160 + x * module, 80 + y * module, module, module)
        }
      }
    }
    setInterval(draw, 100)
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10)
  }, rows)
}
