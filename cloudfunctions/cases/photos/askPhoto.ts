import type { PersonContext } from '#server/context'
import { countTogether } from '#server/limits/countTogether'
import type { Input, Output } from '#shared/api'
import { nextMidnight } from '#shared/beijingTime'
import { VOICE_BYTES } from '#shared/cases/photos/photo'
import { refused } from '#shared/result'
import { askPrivateUpload } from '../../files/feature'

/** Photos and voice messages that one person may bring on one day. */
const A_DAY = 30

/** 上传凭证 of a photo or a voice message. The day's limit is counted under a digest, as that of cases is, and the ticket names nobody. */
export async function askPhoto(
  { bytes, sort }: Input<'cases.askPhoto'>,
  context: PersonContext
): Promise<Output<'cases.askPhoto'>> {
  const { store, person, sealing, now } = context
  const counted = { key: sealing.digest(`case photos ${person.id}`), more: 1, until: nextMidnight(now) }
  if ((await countTogether(store, counted)) > A_DAY) return refused('case_photos_many')
  return sort ? askPrivateUpload(context, bytes, VOICE_BYTES) : askPrivateUpload(context, bytes)
}
