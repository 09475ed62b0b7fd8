import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { linesAbout, withNames } from './readLines'

const PAGE = 50

/** 操作记录. Lines of everything, or of a person, a deed, a thing, somebody, a span of time; the latest first. */
export async function listLog(
  { cursor, ...about }: Input<'log.list'>,
  { store, house }: PersonContext
): Promise<Output<'log.list'>> {
  const page = await store.log.page({ where: await linesAbout(store, about), ...LATEST_FIRST, size: PAGE, cursor })
  return done({ ...page, items: await withNames(store, house, page.items) })
}
