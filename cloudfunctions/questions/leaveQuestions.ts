import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { GONE_NAME } from '#shared/privacy/leaving'
import { questionStateName } from '#shared/questions/question'
import { SILENT } from './consent'
import { questionReview } from './questionReview'

/** A yes ends with whoever gave it: what was public of their cases is so no longer. What they wrote in office stays without their name. */
export const leaveQuestions: Leaver = {
  async atOnce(store, { id }) {
    for (const one of await questionsOf(store, id)) {
      if (one.state === 'declined') continue
      await store.questions.change({ _id: one.id }, { ...SILENT, state: 'declined', rev: _.inc(1) })
      await questionReview.tasks.note(store, one.id)
    }
    return false
  },
  async forGood({ questions }, { id }) {
    await questions.change({ askedBy: id }, { askedBy: GONE_ID, askedByName: GONE_NAME })
    await questions.change({ decidedBy: id }, { decidedBy: GONE_ID, decidedByName: GONE_NAME })
    return false
  },
}

/** 从我说的事里公开的问答, for oneself. */
export const ownQuestions: OwnSource = {
  title: '从我说的事里公开的问答',
  of: ['questions'],
  async list({ store, person: { id } }) {
    return (await questionsOf(store, id)).map(({ question, answer, state, askedAt }) => ({
      title: question || questionStateName[state],
      facts: [
        ['答', answer],
        ['现在', `${paperMoment(askedAt)}，${questionStateName[state]}`],
      ],
    }))
  },
}

async function questionsOf({ cases, questions }: Store, personId: string) {
  const own = await cases.list({
    where: { 'asker.personId': personId },
    ...{ order: ['pageKey', 'desc'], limit: MOST_OWN, fields: ['number'] },
  })
  return own.length > 0 ? questions.listAll({ where: { caseId: _.in(own.map(({ id }) => id)) } }) : []
}
