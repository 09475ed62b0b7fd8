import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Guide } from '#shared/guides/guide'
import type { GuideNext } from '#shared/guides/guideNext'
import type { GuideText } from '#shared/guides/guideText'
import { changedParts, textOfGuide } from '#shared/guides/guideText'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'
import { tellReaders } from '../review/feature'
import { guideReview } from './guideReview'

/**
 * 写服务事项. The words that everybody reads stay until somebody else has passed these. Over the state that the officer saw; a new
 * one sent again after a lost answer is the same.
 */
export async function writeGuide(
  { guideId, newKey, rev, text, send }: Input<'guides.write'>,
  context: PersonContext
): Promise<Output<'guides.write'>> {
  const { store, person, now, line } = context
  const words = await vetWords(context, { text: wordsOf(text), place: `服务事项${quoted(text.title)}` })
  if (!words.ok) return words
  line.say({ remark: `${text.title}，${send ? '送审' : '先存着'}` })
  const next: GuideNext = {
    ...{ text: textOfGuide(text), state: send ? 'waiting' : 'draft' },
    ...{ askedBy: person.id, askedByName: person.name, askedAt: now },
  }
  if (!guideId && !newKey) throw new RequestFault('bad_request')
  const id = guideId ?? `g${newKey}`
  const written = guideId ? await change(context, { id, rev: rev ?? 0, next }) : await add(context, id, next)
  if (written === undefined) return refused('changed_meanwhile')
  await guideReview.tasks.note(store, id)
  if (send)
    await tellReaders(
      store,
      { about: `服务事项${quoted(text.title)}`, subject: id, turn: `asked-${written}` },
      { asker: person, now }
    )
  return done({ guideId: id, rev: written })
}

type New = { id: string; rev: number; next: GuideNext }

async function change({ store, line }: PersonContext, { id, rev, next }: New): Promise<number | undefined> {
  if ((await store.guides.change({ _id: id, rev }, { next: next, rev: _.inc(1) })) > 0) return rev + 1
  const found = await store.guides.get(id)
  const isRepeat = found.rev === rev + 1 && isSame(found.next, next)
  if (isRepeat) line.leaveOut()
  return isRepeat ? found.rev : undefined
}

function isSame(one: GuideNext | undefined, { text, state, askedBy }: GuideNext): boolean {
  return one?.state === state && one.askedBy === askedBy && changedParts(one.text, text).length === 0
}

/** Whether these words have come, whatever was decided of them since. */
function isThere(guide: Guide, { text, state }: GuideNext): boolean {
  if (guide.next?.state === 'draft' && state === 'waiting') return false
  return changedParts(guide.next?.text ?? textOfGuide(guide), text).length === 0
}

/** A new one. What its writer sends after a lost answer may be other words by then: they take the place of the first. */
async function add(context: PersonContext, id: string, next: GuideNext): Promise<number | undefined> {
  const { store, line } = context
  const guide: Guide = {
    ...{ id, ...next.text, state: 'hidden', version: 0, changedBy: next.askedByName, changedAt: next.askedAt, next },
    rev: 1,
  }
  if (await store.guides.add(guide)) return 1
  const found = await store.guides.get(id)
  if (isThere(found, next)) {
    line.leaveOut()
    return found.rev
  }
  return found.next?.askedBy === next.askedBy ? change(context, { id, rev: found.rev, next }) : undefined
}

function wordsOf({ title, forWhom, materials, limit, where, questions, law = '' }: GuideText): string {
  const answers = questions.flatMap(({ question, answer }) => [question, answer])
  return [title, forWhom, ...materials, limit, where, ...answers, law].join('\n')
}
