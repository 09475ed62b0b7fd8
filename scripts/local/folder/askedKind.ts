import { StartRefused } from '../StartRefused'
import type { FolderKind } from './folderMark'
import { unknownDemo } from './folderTexts'

/** The kind of folder that the variable DEMO asks for; undefined when it is not set. */
export function askedKind(demo: string | undefined): FolderKind | undefined {
  if (!demo) return undefined
  if (demo === '0') return 'real'
  if (demo === '1') return 'demonstration'
  throw new StartRefused(unknownDemo)
}
