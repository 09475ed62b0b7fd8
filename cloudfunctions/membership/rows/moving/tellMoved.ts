import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import type { Enterprise } from '#shared/directory/directory'
import { leaveMessages } from '../../../delivery/feature'
import { rosterMessage } from '../rosterMessage'

interface Moved {
  id: string
  personId?: string
  /** Where the row is now, and whether it was in the same enterprise before. */
  firm: Pick<Enterprise, 'id' | 'name' | 'unionId' | 'unionName'>
  stayedInFirm?: boolean
}

/** Tells whoever is bound to a row where it is now; the same move on the same day is one message. */
export async function tellMoved(
  store: Store,
  { id, personId, firm, stayedInFirm = false }: Moved,
  now: number
): Promise<void> {
  if (!personId) return
  const where = stayedInFirm ? `您的单位${firm.name}` : `您在名册上的单位改为${firm.name}，`
  const union = firm.unionName ? `所属工会是${firm.unionName}` : '还没有工会'
  const day = inBeijing(now).format('YYYYMMDD')
  const message = rosterMessage(
    {
      ...{ rowId: id, occasion: `moved-${firm.id}${stayedInFirm ? `-${firm.unionId}` : ''}-${day}`, personId },
      ...{ title: '会籍转好了', result: '已变更' },
      text: `${where}${stayedInFirm ? '现在' : ''}${union}。如果弄错了，请打服务站电话。`,
    },
    now
  )
  await leaveMessages(store, [message], now)
}
