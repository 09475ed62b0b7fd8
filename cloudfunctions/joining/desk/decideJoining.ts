import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Joining, JoiningDeed, JoiningStep } from '#shared/joining/joining'
import { stepDueAt } from '#shared/joining/promise'
import { done, refused } from '#shared/result'
import { decide, findOthers } from '../../review/feature'
import { joiningReview } from '../joiningReview'
import { leaveKept } from '../leaveKept'
import { tellApplicant, tellHandlers } from '../tell'
import { isAt } from './isAt'
import { settle } from './settle'

type Decision = Input<'joining.decide'>['decision']

/**
 * 办一步. The chair passes it on to the station, which settles it; either says why not. Of two at once one decides, and the other is
 * told to look.
 */
export async function decideJoining(
  { joiningId, rev, decision }: Input<'joining.decide'>,
  context: PersonContext
): Promise<Output<'joining.decide'>> {
  const { store, person, now, line } = context
  const found = await store.joinings.get(joiningId)
  if (found.kind === 'found' && !isOfficer(person)) throw new RequestFault('not_found')
  const deed = deedOf(found, decision)
  if (isDoneBefore(found, { deed, rev, personId: person.id })) {
    line.leaveOut()
    return done({ state: found.state })
  }
  if (found.shelf === 'done' || found.rev !== rev) return refused('joining_moved')
  if (!isAt(found, person)) return refused('joining_with_chair')
  const hindrance = await hindranceOf(found, decision, context)
  if (hindrance) return refused(hindrance)

  const step: JoiningStep = {
    deed,
    at: now,
    byId: person.id,
    by: person.name,
    ...(decision.word && { word: decision.word }),
  }
  const deciding = () =>
    decide(
      joiningReview,
      {
        row: found,
        decision: decision.kind === 'pass' ? 'pass' : 'sendBack',
        late: 'joining_moved',
        move: async () => {
          const isSettled = deed === 'approved'
          const settled = isSettled ? await settle(found, decision, context) : done<Changes<Joining>>({})
          if (!settled.ok) return settled
          const where: FieldConditions<Joining> = { _id: joiningId, rev, ...(!isSettled && { heldUntil: _.lte(now) }) }
          return done({ where, changes: { ...changesFor(deed, now), ...settled.value, steps: _.push([step]) } })
        },
      },
      context
    )
  const outcome = await (deed === 'passed' ? deciding() : leaveKept(store, { found, now }, deciding))
  if (!outcome.ok) return outcome
  const after = await store.joinings.get(joiningId)
  if (after.state === 'station') await tellHandlers(store, after, now)
  const told = deed === 'passed' || deed === 'approved' ? deed : 'refused'
  await tellApplicant(store, after, { told, by: person.name, word: decision.word, now })
  line.say({ remark: sayDeed(found, deed, decision) })
  return done({ state: after.state })
}

function deedOf({ state }: Joining, { kind }: Decision): JoiningDeed {
  if (kind === 'refuse') return 'refused'
  return state === 'chair' ? 'passed' : 'approved'
}

/** The same person's same step, sent again after a lost answer. */
function isDoneBefore(
  { steps, rev: now }: Joining,
  { deed, rev, personId }: { deed: JoiningDeed; rev: number; personId: string }
): boolean {
  const last = steps.at(-1)
  if (now === rev || last?.byId !== personId) return false
  return last.deed === deed || (deed === 'approved' && last.deed === 'passed')
}

async function hindranceOf(found: Joining, decision: Decision, context: PersonContext) {
  const { store, person } = context
  const { state, kind, steps, personId } = found
  if (decision.kind === 'refuse') {
    const asker = state === 'station' && kind === 'join' ? await store.people.find(personId) : undefined
    return asker?.member?.standing === 'member' ? ('joining_bound' as const) : undefined
  }
  if (kind === 'found' && !decision.word) return 'joining_word' as const
  const isBoth = state === 'station' && steps.some(({ deed, byId }) => deed === 'passed' && byId === person.id)
  if (isBoth && (await findOthers(store, person, ['officer', 'federation'])).length > 0)
    return 'joining_same_person' as const
  return undefined
}

function changesFor(deed: JoiningDeed, now: number): Changes<Joining> {
  if (deed === 'passed') return { state: 'station', dueAt: stepDueAt(now), rev: _.inc(1) }
  const state = deed === 'approved' ? 'approved' : 'refused'
  return { state, shelf: 'done', endedAt: now, rev: _.inc(1) }
}

function sayDeed({ kind }: Joining, deed: JoiningDeed, { word = '' }: Decision): string {
  const words = { passed: '主席批准', approved: kind === 'found' ? '建会请求办结' : '办好', refused: '不通过' }
  return [words[deed as keyof typeof words], word].filter(Boolean).join('：')
}
