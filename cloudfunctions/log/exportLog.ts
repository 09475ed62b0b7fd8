import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { inWords, type LogRow, thingName } from '#shared/log/view'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { exportPeople } from '../files/feature'
import { keyOf, readLines, withNames } from './readLines'

const A_LOOK = 1000
const AT_MOST = 20_000

/** 导出操作记录, the latest 20,000 lines of what is on the screen; taking it along is a line itself. */
export async function exportLog(
  { reason, ...about }: Input<'log.export'>,
  context: PersonContext
): Promise<Output<'log.export'>> {
  const rows: LogRow[] = []
  for (let after: string | undefined; rows.length < AT_MOST; ) {
    const lines = await readLines(context.store, about, { after, limit: A_LOOK })
    rows.push(...(await withNames(context.store, context.house, lines)))
    const last = lines.at(-1)
    if (lines.length < A_LOOK || !last) break
    after = keyOf(last)
  }
  const file = await exportPeople(context, {
    ...{ action: 'log.export', subject: about.subject ?? about.personId ?? 'log', reason },
    ...{ name: '操作记录', title: '操作记录', head: ['时间（北京）', '谁', '做了什么', '对象', '说明'] },
    rows: rows.map((row) => cellsOf(row, reason !== undefined)),
  })
  return done(file)
}

function cellsOf(row: LogRow, isOpen: boolean): string[] {
  const { at, person, deed, remark = '' } = row
  const name = isOpen ? person : maskName(person)
  return [inBeijing(at).format('YYYY-MM-DD HH:mm:ss'), name, deed, thingName(row), inWords(remark)]
}
