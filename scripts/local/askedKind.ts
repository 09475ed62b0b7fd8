import type { FolderKind } from './folderMark'
import { unknownDemo } from './folderTexts'
import { StartRefused } from './StartRefused'

/** What the variable DEMO asks for; without it nothing is asked. */
export function askedKind(demo: string | undefined): FolderKind | undefined {
  if (!demo) return undefined
  if (demo === '0') return 'real'
  if (demo === '1') return 'demonstration'
  throw new StartRefused(unknownDemo)
}
