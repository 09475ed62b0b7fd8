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

declare module '#server/agenda' {
  interface AgendaNames {
    /** Asks WeChat about pictures. */
    'files.askWechat': true
    'files.sweepUploads': true
    'files.sweepExports': true
  }
}

export { endExports } from './endExports'
export { exportPeople } from './exportPeople'
export { keepExport, storeExport } from './keepExport'
export { keepCopy } from './keepFile'
export { askForPictures, standingOfPictures } from './pictureChecks'
export {
  askPrivateUpload,
  checkPrivate,
  dropChecked,
  dropPictures,
  lookAtPrivate,
  privateIdOf,
} from './privatePictures'
export { findPublicSmall, findSmall } from './smallPictures'

export const files: Feature = {
  actions: open(filesContract, {
    'files.ask': askUpload,
    'files.keep': keepFile,
    'files.open': openFiles,
  }),
  collections,
  agenda: {
    'files.askWechat': { run: askAboutPictures, every: 3_600_000 },
    'files.sweepUploads': { run: sweepUploads, every: 3_600_000 },
    'files.sweepExports': { run: sweepExports, every: 3_600_000 },
  },
}
