import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { EXPORTS } from './keepExport'

/** Addresses at which the desk may look at files for a while; a list of people has only the one it was made with. */
export async function openFiles(
  { fileIds }: Input<'files.open'>,
  { files }: PersonContext
): Promise<Output<'files.open'>> {
  const open = fileIds.filter((fileId) => !fileId.includes(`/${EXPORTS}/`))
  return done({ addresses: Object.fromEntries(await files.addressesOf(open)) })
}
