import type { Feature } from '#server/feature'
import { collections } from './collections'
import { sweepPictures } from './sweepPictures'

declare module '#server/agenda' {
  interface AgendaNames {
    'pictures.sweep': true
  }
}

export { askDrawing, readDrawing } from './askDrawing'
export { givePicture } from './givePicture'
export { type Drawing, pathOf, type StoredPicture, type Target, WIDTHS } from './picture'
export { replacePictures } from './sweepPictures'

/** 图片. Pictures that are drawn in the cloud, each once: posters, cards, certificates. */
export const pictures: Feature = {
  collections,
  agenda: { 'pictures.sweep': { run: sweepPictures, every: 24 * 3_600_000 } },
}
