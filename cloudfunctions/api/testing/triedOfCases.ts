import type { Store } from '#server/store'
import { anOfficer, NOON } from '../../testing/factories'
import { anAnswer } from './laidBefore'

/** What members do about a case of theirs, as somebody tries it on the phone. */
export const triedOfCases = {
  'cases.say': { by: 'member' },
  'cases.sayUnnamed': { by: 'member' },
  'cases.reply': { by: 'member' },
  'cases.rate': { by: 'member', lay: anAnswer },
  'cases.withdraw': { by: 'member' },
  'cases.take': { by: 'officer' },
  'cases.pass': {
    by: 'officer',
    input: { caseId: 'case-1', rev: 1, to: 'p-He', word: '请您看看' },
    lay: (store: Store) => store.people.add(anOfficer('He')),
  },
  'cases.askBack': { by: 'officer' },
  'cases.answer': { by: 'officer' },
  'cases.note': { by: 'officer' },
  'questions.consent': { by: 'member', input: { which: { caseId: 'case-1' }, rev: 1, yes: true } },
  'guides.decide': {
    by: 'federation',
    input: { guideId: 'guide-1', rev: 1, decision: 'pass' },
    lay: async (store: Store) => {
      const { id, changedBy, changedAt, rev, state, ...text } = await store.guides.get('guide-1')
      const next = { text, state: 'waiting' as const, askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON }
      await store.guides.change({ _id: id }, { next })
    },
  },
  'questions.decide': {
    by: 'federation',
    input: { questionId: 'question-1', rev: 2, decision: 'pass' },
    lay: async (store: Store) => {
      await store.cases.change({ _id: 'case-1' }, { state: 'answered', shelf: 'done' })
      await store.questions.change({ _id: 'question-1' }, { state: 'waiting', agreedAt: NOON, rev: 2 })
    },
  },
} as const
