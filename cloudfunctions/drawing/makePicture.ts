import type { Files } from '#server/files'
import type { Store } from '#server/store'
import { type Drawing, pathOf, replacePictures, WIDTHS } from '../pictures/feature'
import { drawTarget, type Ways } from './drawTarget'
import { rasterize } from './rasterize'
import { openTypefaces } from './setting/typefaces'
import { cardSheet } from './sheets/cardSheet'
import { certificateSheet } from './sheets/certificateSheet'
import { posterSheet } from './sheets/posterSheet'

interface Room extends Ways {
  store: Store
  files: Files
  now: number
}

/** 画图. Draws a picture that is written down, and takes away the one that it replaces. Twice is the same file. */
export async function makePicture(room: Room, pictureId: string): Promise<void> {
  const { store, files, now } = room
  const picture = await store.pictures.find(pictureId)
  if (!picture) return
  const svg = await sheetOf(picture.drawing, room)
  if (!svg) return
  const { png, height } = await rasterize(svg, WIDTHS[picture.drawing.kind])
  await files.write(pathOf(pictureId), png)
  await store.pictures.change({ _id: pictureId }, { madeAt: now, height })
  await replacePictures(room, { subject: picture.subject, id: pictureId })
}

async function sheetOf(drawing: Drawing, ways: Ways): Promise<string | undefined> {
  const faces = openTypefaces()
  if (drawing.kind === 'card') return cardSheet(drawing.words, faces)
  const code = await drawTarget(drawing.target, ways)
  if (!code) return undefined
  return drawing.kind === 'poster'
    ? posterSheet(drawing.words, code, faces)
    : certificateSheet(drawing.words, code, faces)
}
