import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { LogLine } from '#server/log/logLine'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { type LogRow, remarkOf, thingName } from '#shared/log/view'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { exportPeople } from '../files/feature'
import { linesAbout, withNames } from './readLines'

const AT_MOST = 20_000

/** 导出操作记录. The latest 20,000 lines of the list on the screen; the export is a line of the log itself. */
export async function exportLog(
  { reason, ...about }: Input<'log.export'>,
  context: PersonContext
): Promise<Output<'log.export'>> {
  const lines: LogLine[] = []
  for await (const some of context.store.log.walk({ where: await linesAbout(context.store, about), ...LATEST_FIRST })) {
    lines.push(...some.filter((line) => !isThisExport(line, context)))
    // This export's own line stands among them, and is left out.
    if (lines.length >= AT_MOST - 1) break
  }
  const rows = await withNames(context.store, context.house, lines)
  const file = await exportPeople(context, {
    ...{ subject: about.subject ?? about.memberId ?? about.personId ?? about.action ?? 'log', reason },
    ...{ name: '操作记录', title: '操作记录', head: ['时间（北京）', '谁', '做了什么', '对象', '说明'] },
    rows: await mapAtLeisure(rows, (row) => cellsOf(row, reason !== undefined)),
  })
  return done(file)
}

/** True for the line of this export, which stands in the log before the sheet is made and belongs to the next one. */
function isThisExport({ state, personId, at }: LogLine, { person, now }: PersonContext): boolean {
  return state === 'open' && personId === person.id && at === now
}

function cellsOf(row: LogRow, isOpen: boolean): string[] {
  const { at, person, deed } = row
  const name = isOpen ? person : maskName(person)
  return [inBeijing(at).format('YYYY-MM-DD HH:mm:ss'), name, deed, thingName(row), remarkOf(row)]
}
