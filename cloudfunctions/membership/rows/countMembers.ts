import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { PRESENT, rowsOf } from './rowsOf'

/** 人数. Members and not-yet-members, each by itself, of what the list shows. */
export async function countMembers(
  asked: Input<'membership.count'>,
  { store: { members }, person }: PersonContext
): Promise<Output<'membership.count'>> {
  const where = rowsOf(asked, person)
  const [joined = 0, workers = 0] = await Promise.all(
    PRESENT.map(async (standing) => {
      const isBound = { ...where, standing, personId: _.gt('') }
      if (asked.bound === 'yes') return members.count(isBound)
      const all = await members.count({ ...where, standing })
      return asked.bound === 'no' ? all - (await members.count(isBound)) : all
    })
  )
  return done({ members: joined, workers })
}
