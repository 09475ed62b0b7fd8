import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Guide, versionOf } from '#shared/guides/guide'
import type { GuideNext } from '#shared/guides/guideNext'
import { changedParts, filledParts, textOfGuide } from '#shared/guides/guideText'
import { versionRow } from '#shared/guides/guideVersion'
import { done, refused } from '#shared/result'
import { decide, whoseOwn } from '../review/feature'
import { guideReview } from './guideReview'

const PAGE = 30

/** 等另一位看的服务事项, the oldest first, each beside the words of now. */
export async function listWaitingGuides(
  { cursor }: Input<'guides.waiting'>,
  { store, person }: PersonContext
): Promise<Output<'guides.waiting'>> {
  const page = await store.guides.page({
    where: { 'next.state': 'waiting' },
    ...{ order: ['next.askedAt', 'asc'], thenBy: ['_id', 'asc'], size: PAGE, cursor },
  })
  const waiting = page.items.flatMap((guide) => (guide.next ? [{ guide, next: guide.next }] : []))
  const isOwn = await whoseOwn(
    store,
    person,
    waiting.map(({ next }) => next.askedBy)
  )
  const items = waiting.map(({ guide, next: { text, askedBy, askedByName, askedAt } }) => {
    const now = versionOf(guide) > 0 ? textOfGuide(guide) : undefined
    return {
      ...{ id: guide.id, rev: guide.rev, text, changed: now ? changedParts(now, text) : filledParts(text) },
      ...(now && { now }),
      ...{ askedByName, askedAt, isOwn: isOwn(askedBy) },
    }
  })
  return done({ ...page, items })
}

/**
 * 审服务事项. Somebody other than who wrote the words lets them take the place of those of now, which are kept as a version, or sends
 * them back.
 */
export async function decideGuide(
  { guideId, rev, decision, word, alone }: Input<'guides.decide'>,
  context: PersonContext
): Promise<Output<'guides.decide'>> {
  const { store, person, line } = context
  const guide = await store.guides.get(guideId)
  if (isRepeat(guide, { rev, decision, by: person })) {
    line.leaveOut()
    return done({ version: versionOf(guide) })
  }
  const { next } = guide
  if (guide.rev !== rev || next?.state !== 'waiting') return refused('decided_already')
  line.say({ remark: `${next.text.title}，${decision === 'pass' ? '通过' : '退回'}` })
  const version = versionOf(guide) + (decision === 'pass' ? 1 : 0)
  const outcome = await decide(
    guideReview,
    {
      ...{ row: guide, decision, alone, late: 'decided_already', ...(word && { word }) },
      move: async (decided) => {
        // Kept before, since these words never change any more: a try that is cut short keeps the same once again.
        if (decision === 'pass' && versionOf(guide) > 0) await store.guideVersions.put(versionRow(guide))
        const changes =
          decision === 'pass'
            ? passed(next, { version, passedBy: decided.decidedByName, changedAt: decided.decidedAt })
            : { next: { ...next, ...decided, state: 'sentBack' as const } }
        return done({ where: { _id: guideId, rev, 'next.state': 'waiting' }, changes: { ...changes, rev: _.inc(1) } })
      },
    },
    context
  )
  return outcome.ok ? done({ version }) : outcome
}

/** What a guide loses where the new words have it not. */
const OPTIONAL = { law: _.remove(), link: _.remove(), start: _.remove() }

function passed(next: GuideNext, by: Required<Pick<Guide, 'version' | 'passedBy' | 'changedAt'>>) {
  return { ...OPTIONAL, ...next.text, ...by, changedBy: next.askedByName, state: 'shown' as const, next: _.remove() }
}

type Deciding = Pick<Input<'guides.decide'>, 'rev' | 'decision'> & { by: PersonContext['person'] }

/** A repeat after a lost answer. */
function isRepeat({ rev, next, passedBy }: Guide, { rev: seen, decision, by }: Deciding): boolean {
  if (rev !== seen + 1) return false
  return decision === 'pass' ? !next && passedBy === by.name : next?.state === 'sentBack' && next.decidedBy === by.id
}
