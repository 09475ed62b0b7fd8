import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { Certificate } from '#shared/certificates/certificate'
import { certificateWords } from '#shared/certificates/certificateWords'
import { refused } from '#shared/result'
import { givePicture } from '../pictures/feature'

const CHECK_PAGE = 'features/certificates/pages/check'

export function subjectOf(certificateId: string): string {
  return `certificate:${certificateId}`
}

/** One's own certificate as a picture; nobody else's is there. */
export async function giveOwn(
  { certificateId }: Input<'certificates.own'>,
  context: PersonContext
): Promise<Output<'certificates.own'>> {
  const certificate = await context.store.certificates.get(certificateId)
  if (certificate.personId !== context.person.id) throw new RequestFault('not_found')
  return pictureOf(certificate, context)
}

/** The same for whoever prints it. */
export async function givePaper(
  { certificateId }: Input<'certificates.paper'>,
  context: PersonContext
): Promise<Output<'certificates.paper'>> {
  return pictureOf(await context.store.certificates.get(certificateId), context)
}

async function pictureOf(certificate: Certificate, context: PersonContext): Promise<Output<'certificates.paper'>> {
  const { id, number, state } = certificate
  if (state === 'withdrawn') return refused('certificate_withdrawn')
  const target = { page: CHECK_PAGE, scene: number, query: `number=${number}` }
  const drawing = { kind: 'certificate' as const, words: certificateWords(certificate), target }
  return givePicture(context, { subject: subjectOf(id), drawing })
}
