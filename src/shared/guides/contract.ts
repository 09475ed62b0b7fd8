import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { DecideGuideInput, ReadGuideInput, ShowGuideInput, WaitingGuidesInput, WriteGuideInput } from './guide'
import type { GuideBoard, ManagedGuide, OpenGuide, SoughtGuide, WaitingGuide } from './view'

const GUIDE = { guideId: 'guide-1' }

export const guidesContract = {
  'guides.list': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<SoughtGuide[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'guides.read': reads({
    who: 'anyone',
    input: ReadGuideInput,
    output: gives<OpenGuide>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: GUIDE,
  }),
  /** Counts that somebody went from the page to do it; their phone says so once. */
  'guides.begin': owns({
    who: 'anyone',
    input: ReadGuideInput,
    output: gives<{ counted: boolean }>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: GUIDE,
  }),
  'guides.open': reads({
    who: 'officer',
    input: ReadGuideInput,
    output: gives<GuideBoard>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: GUIDE,
  }),
  'guides.manage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ManagedGuide[]>(),
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
      send: true,
      text: {
        ...{ title: '入会', group: 'joining', forWhom: '还没有入会的职工', materials: ['身份证'], limit: '5 个工作日' },
        ...{ where: '单位工会', questions: [] },
      },
    },
  }),
  'guides.show': does({
    who: 'officer',
    name: '收起、放出服务事项',
    about: ({ guideId }) => guideId,
    input: ShowGuideInput,
    output: gives<{ rev: number }, 'changed_meanwhile'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...GUIDE, rev: 1, state: 'hidden' },
  }),
  'guides.waiting': reads({
    who: 'secondReader',
    input: WaitingGuidesInput,
    output: gives<Page<WaitingGuide>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'guides.decide': does({
    who: 'secondReader',
    name: '审服务事项',
    about: ({ guideId }) => guideId,
    input: DecideGuideInput,
    output: gives<{ version: number }, 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...GUIDE, rev: 1, decision: 'sendBack' },
  }),
} as const satisfies Contract
