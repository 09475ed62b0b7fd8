import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { type Certificate, certificateIdOf } from '#shared/certificates/certificate'
import { certificateMessage } from '#shared/certificates/certificateMessage'
import { done, refused } from '#shared/result'
import { finalOrder } from '../competitions/feature'
import { leaveMessages } from '../delivery/feature'
import { certificatesFor } from './certificatesFor'

/**
 * 发证书. To everybody of the final order whom it is for and who has had none; whoever has left for good has no name to
 * write. Twice gives one.
 */
export async function issueCertificates(
  { competitionId, places, others }: Input<'certificates.issue'>,
  context: PersonContext
): Promise<Output<'certificates.issue'>> {
  const { store, now, line } = context
  const order = await finalOrder(store, competitionId)
  if (!order.isFinal) return refused('order_not_final')
  const before = await store.certificates.listAll({ where: { competitionId } })
  const had = new Set(before.map(({ no }) => no))
  const wanted = order.placed.flatMap((entrant) => {
    const isFirst = entrant.place !== undefined && entrant.place <= places
    if (had.has(entrant.no) || entrant.name === '' || !(isFirst || others)) return []
    return [{ order, entrant, turn: 1, kind: isFirst ? ('honour' as const) : ('part' as const) }]
  })
  const fresh = await certificatesFor(context, wanted)
  await store.certificates.addMissing(fresh)
  await tell(store, [...before, ...fresh], now)
  line.say({ remark: `前 ${places} 名${others ? '和其余下完的人' : ''}，新发 ${fresh.length} 张` })
  return done({ issued: fresh.length })
}

/** 重新发. In place of one that was withdrawn, with name, enterprise and place as they are now. */
export async function reissueCertificate(
  { certificateId }: Input<'certificates.reissue'>,
  context: PersonContext
): Promise<Output<'certificates.reissue'>> {
  const { store, now } = context
  const old = await store.certificates.get(certificateId)
  if (old.state === 'valid') return refused('certificate_stands')
  const order = await finalOrder(store, old.competitionId)
  const entrant = order.placed.find(({ no, name }) => no === old.no && name !== '')
  if (!order.isFinal || !entrant) return refused('order_not_final')
  const id = certificateIdOf(old.competitionId, old.no, old.turn + 1)
  const fresh = await certificatesFor(context, [{ order, entrant, turn: old.turn + 1, kind: old.kind }])
  await store.certificates.addMissing(fresh)
  await tell(store, fresh, now)
  return done({ certificateId: id })
}

/** A word to everybody whose certificate stands; who has had it already hears nothing, and what a crash left is said. */
function tell(store: Store, certificates: Certificate[], now: number): Promise<void> {
  const messages = certificates.flatMap((one) =>
    one.state === 'valid' && one.personId ? certificateMessage(one, now) : []
  )
  return leaveMessages(store, messages, now)
}
