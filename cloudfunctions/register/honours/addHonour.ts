import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { FEDERATION, honourText } from '#shared/register/honours/honour'
import { done, refused } from '#shared/result'
import { honourKey, isAhead } from './honourKey'

/** 加荣誉. A repeat after a lost answer finds the honour that it made. */
export async function addHonour(
  { newKey, unionId, words }: Input<'register.addHonour'>,
  { store, now, person, line }: PersonContext
): Promise<Output<'register.addHonour'>> {
  if (isAhead(words, now)) return refused('year_ahead')
  if (unionId !== FEDERATION && (await store.unions.get(unionId)).closedAt) return refused('union_closed')
  const honourId = `honour-${newKey}`
  const added = await store.honours.add({
    ...{ ...words, id: honourId, unionId, addedBy: person.id, pageKey: honourKey(words.year, honourId) },
  })
  if (added) line.say({ remark: honourText(words) })
  else line.leaveOut()
  return done({ honourId })
}
