import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** One version with its text. */
export async function openVersion(
  { versionId }: Input<'news.version'>,
  { store }: PersonContext
): Promise<Output<'news.version'>> {
  return done(await store.versions.get(versionId))
}
