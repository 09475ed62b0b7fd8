import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, Nothing, reads } from '../contract'
import { type Guide, type GuideRow, ReadGuideInput, WriteGuideInput } from './guide'

const GUIDE = { guideId: 'guide-1' }

export const guidesContract = {
  'guides.list': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<GuideRow[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'guides.read': reads({
    who: 'anyone',
    input: ReadGuideInput,
    output: gives<Guide>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: GUIDE,
  }),
  'guides.manage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<GuideRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'guides.write': does({
    who: 'officer',
    name: '写服务事项',
    about: ({ guideId, newKey = '' }) => guideId ?? `g${newKey}`,
    input: WriteGuideInput,
    output: gives<{ guideId: string; rev: number }, 'changed_meanwhile' | WordsRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {
      newKey: '0123456789abcdef',
      state: 'shown',
      text: {
        ...{ title: '入会', group: 'joining', forWhom: '还没有入会的职工', materials: ['身份证'], limit: '5 个工作日' },
        ...{ where: '单位工会', questions: [] },
      },
    },
  }),
} as const satisfies Contract
