import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'

/** Ends what somebody has taken along and not fetched yet: the address then leads nowhere. */
export async function endExports(
  { store: { exports }, files }: Pick<PersonContext, 'store' | 'files'>,
  madeBy: string
): Promise<void> {
  for await (const made of exports.walk({ where: { madeBy }, size: 50 })) {
    await exports.remove({ _id: _.in(made.map(({ id }) => id)) })
    await files.remove(made.map(({ fileId }) => fileId))
  }
}
