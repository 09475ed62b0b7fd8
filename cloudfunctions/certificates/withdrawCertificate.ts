import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { replacePictures } from '../pictures/feature'
import { subjectOf } from './giveCertificate'

/** 撤回证书. Whoever checks it reads that it counts no more; its picture goes. The first reason stands. */
export async function withdrawCertificate(
  { certificateId, reason }: Input<'certificates.withdraw'>,
  { store, files, person, now, line }: PersonContext
): Promise<Output<'certificates.withdraw'>> {
  await store.certificates.get(certificateId)
  const withdrawn = { state: 'withdrawn' as const, withdrawnAt: now, withdrawnBy: person.name, reason }
  await store.certificates.change({ _id: certificateId, state: 'valid' }, withdrawn)
  await replacePictures({ store, files }, { subject: subjectOf(certificateId) })
  line.say({ remark: reason })
  return done({ withdrawn: true })
}
