import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { EXAMPLE_ROW, ROSTER_HEAD, ROSTER_HOW } from '#shared/membership/rosterSheet'
import { done } from '#shared/result'
import { keepExport } from '../../files/feature'

/** 空的名册表. The import's columns with a line that shows how to fill them; no person stands on it. */
export async function makeTemplate(
  _input: Input<'membership.template'>,
  context: PersonContext
): Promise<Output<'membership.template'>> {
  const sheet = { name: '名册导入模板', title: '名册', watermark: ROSTER_HOW }
  return done(await keepExport(context, { ...sheet, head: [...ROSTER_HEAD], rows: [[...EXAMPLE_ROW]] }))
}
