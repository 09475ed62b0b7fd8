import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { leaveWork } from '../../agenda/feature'
import { exportPeople } from '../../files/feature'
import { A_PART } from './rosterExport'
import { presentIn, rosterLines, rosterSheet } from './rosterRows'

/** 导出名册. The roster of one union or of all, without those who have left; one that is too long for a call is left to the agenda. */
export async function exportRoster(
  { unionId, reason }: Input<'membership.export'>,
  context: PersonContext
): Promise<Output<'membership.export'>> {
  const { store } = context
  const union = unionId ? await store.unions.get(unionId) : undefined
  const where = presentIn(unionId)
  const name = union ? `名册-${union.name}` : '名册-全街道'
  const rows = await store.members.count(where)
  if (rows > A_PART) return done(await leaveToAgenda(context, { unionId, reason, name, rows }))
  const members = await store.members.listAll({ where })
  const file = await exportPeople(context, {
    ...{ subject: unionId ?? 'roster', reason, name, ...rosterSheet },
    rows: await rosterLines(store, members, { unionId, reason }),
  })
  return done(file)
}

interface Asked {
  unionId: string | undefined
  reason: string | undefined
  name: string
  rows: number
}

async function leaveToAgenda({ store, person, now, line }: PersonContext, { unionId, reason, name, rows }: Asked) {
  line.say({ subject: unionId ?? 'roster', remark: `${rows} 行，分几份，${reason ?? '姓名和手机已遮住'}` })
  const exportId = randomBytes(12).toString('hex')
  const work = { name: 'membership.writeExport', subject: exportId, now } as const
  await leaveWork(store, work, () =>
    store.rosterExports.add({
      ...{ id: exportId, state: 'writing', madeBy: person.id, madeAt: now, name, rows },
      ...{ written: 0, after: '', parts: [], rev: 1 },
      ...(unionId && { unionId }),
      ...(reason && { reason }),
    })
  )
  return { exportId }
}
