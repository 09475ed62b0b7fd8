import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Addresses at which the desk may read files for a while. */
export async function openFiles(
  { fileIds }: Input<'files.open'>,
  { files }: PersonContext
): Promise<Output<'files.open'>> {
  return done({ addresses: Object.fromEntries(await files.addressesOf(fileIds)) })
}
