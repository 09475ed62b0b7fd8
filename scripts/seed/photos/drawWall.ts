import { rasterize } from '../../../cloudfunctions/drawing/rasterize'
import { readCover } from '../../../cloudfunctions/drawing/readMaterial'
import { cover, sheet } from '../../../cloudfunctions/drawing/sheets/ornaments'
import type { Files } from '../../../cloudfunctions/server/files'
import { pathOfScene, WALL_SIZE } from './seedWall'
import scenes from './wallScenes.json'

/** Draws what stands on the demonstration's wall, in the way of the picture room: nobody's photo, and no file from elsewhere. */
export async function drawWall(write: Files['write']): Promise<void> {
  const { width, height } = WALL_SIZE
  for (const scene of scenes) {
    const drawing = cover(readCover(scene.cover), { x: 0, y: height / 4, width, height: height / 2 }, 0)
    const paper = `<rect width="${width}" height="${height}" fill="${scene.tint}"/>`
    const { png } = await rasterize(sheet(width, height, [paper, drawing]), width)
    await write(pathOfScene(scene.picture), png)
  }
}
