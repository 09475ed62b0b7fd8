import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/** 让不让公开. By another officer than the one who wrote it; the writer then does again what was refused. */
export async function decideWordCheck(
  { checkId, decision }: Input<'checks.decide'>,
  { store, person, line }: PersonContext
): Promise<Output<'checks.decide'>> {
  const { askedBy, text } = await store.wordChecks.get(checkId)
  if (askedBy === person.id) return refused('own_words')
  const state = decision === 'pass' ? 'passed' : 'refused'
  const decided = await store.wordChecks.change(
    { _id: checkId, state: 'waiting' },
    { state, decidedByName: person.name }
  )
  if (decided === 0) return refused('decided_already')
  const remark = `${decision === 'pass' ? '可以公开' : '不公开'}：${text}`.slice(0, 200)
  line.say({ remark })
  return done({ state })
}
