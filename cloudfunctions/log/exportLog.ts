import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { type LogRow, remarkOf, thingName } from '#shared/log/view'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { exportPeople } from '../files/feature'
import { LATEST_FIRST, linesAbout, withNames } from './readLines'

const AT_MOST = 20_000

/** 导出操作记录, the latest 20,000 lines of what is on the screen; taking it along is a line itself. */
export async function exportLog(
  { reason, ...about }: Input<'log.export'>,
  context: PersonContext
): Promise<Output<'log.export'>> {
  const rows: LogRow[] = []
  for await (const lines of context.store.log.walk({ where: linesAbout(about), ...LATEST_FIRST })) {
    rows.push(...(await withNames(context.store, context.house, lines)))
    if (rows.length >= AT_MOST) break
  }
  const file = await exportPeople(context, {
    ...{ subject: about.subject ?? about.personId ?? 'log', reason },
    ...{ name: '操作记录', title: '操作记录', head: ['时间（北京）', '谁', '做了什么', '对象', '说明'] },
    rows: rows.map((row) => cellsOf(row, reason !== undefined)),
  })
  return done(file)
}

function cellsOf(row: LogRow, isOpen: boolean): string[] {
  const { at, person, deed } = row
  const name = isOpen ? person : maskName(person)
  return [inBeijing(at).format('YYYY-MM-DD HH:mm:ss'), name, deed, thingName(row), remarkOf(row)]
}
