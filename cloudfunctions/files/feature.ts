import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { filesContract } from '#shared/files/contract'
import { askAboutPictures } from './askAboutPictures'
import { askUpload } from './askUpload'
import { collections } from './collections'
import { keepFile } from './keepFile'
import { openFiles } from './openFiles'
import { sweepExports } from './sweepExports'
import { sweepUploads } from './sweepUploads'

export { exportPeople } from './exportPeople'
export { keepExport } from './keepExport'
export { askForPictures, standingOfPictures } from './pictureChecks'

export const files: Feature = {
  actions: open(filesContract, {
    'files.ask': askUpload,
    'files.keep': keepFile,
    'files.open': openFiles,
  }),
  collections,
  jobs: {
    callbacks: [askAboutPictures],
    repair: [
      ({ store, files, clock }) => sweepUploads(store, files, clock()),
      ({ store, files, clock }) => sweepExports(store, files, clock()),
    ],
  },
}
