import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Guide, GuideText } from '#shared/guides/guide'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'

/** 写服务事项. Over the state that the officer saw; a new one sent again after a lost answer is the same. */
export async function writeGuide(
  { guideId, newKey, rev, text, state }: Input<'guides.write'>,
  context: PersonContext
): Promise<Output<'guides.write'>> {
  const { store, person, now, line } = context
  const words = await vetWords(context, { text: wordsOf(text), place: `服务事项${quoted(text.title)}` })
  if (!words.ok) return words
  line.say({ remark: `${text.title}，${state === 'shown' ? '大家看得到' : '收着'}` })
  const written = { state, changedBy: person.name, changedAt: now }
  if (guideId) {
    const changes = { ...OPTIONAL, ...text, ...written, rev: _.inc(1) }
    const changed = await store.guides.change({ _id: guideId, rev: rev ?? 0 }, changes)
    return changed === 0 ? refused('changed_meanwhile') : done({ guideId, rev: (rev ?? 0) + 1 })
  }
  if (!newKey) throw new RequestFault('bad_request')
  const guide: Guide = { id: `g${newKey}`, ...text, ...written, rev: 1 }
  const before = await store.guides.find(guide.id)
  if (before) return done({ guideId: guide.id, rev: before.rev })
  await store.guides.add(guide)
  return done({ guideId: guide.id, rev: 1 })
}

/** What a guide loses when it is not written any more. */
const OPTIONAL = { law: _.remove(), link: _.remove(), start: _.remove() }

function wordsOf({ title, forWhom, materials, limit, where, questions, law = '' }: GuideText): string {
  const answers = questions.flatMap(({ question, answer }) => [question, answer])
  return [title, forWhom, ...materials, limit, where, ...answers, law].join('\n')
}
