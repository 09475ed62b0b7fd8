import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import type { Page } from '../page'
import type { CaseBoard, CaseReceipt, UnnamedReceipt } from './board'
import {
  AnswerCaseInput,
  AskBackInput,
  BeginFromLetterInput,
  CaseIdInput,
  JoinCaseInput,
  MyCasesInput,
  NoteCaseInput,
  PartCaseInput,
  PassAllInput,
  PassCaseInput,
  RateCaseInput,
  ReplyCaseInput,
  SayCaseInput,
  TakeCaseInput,
  WhichCaseInput,
} from './input'
import { photosContract } from './photos/contract'
import { queueContract } from './queue/contract'
import type { CaseScore } from './score'
import type { CaseRow, CaseView } from './view'

const CASE = { caseId: 'case-1' }
const SEEN = { ...CASE, rev: 1 }
const OWN = { which: CASE }
const SAID = { newKey: '0123456789abcdef', kind: 'suggestion', topic: 'homes', to: 'station' } as const
const WORDS = { ...SAID, words: '活动室周末能不能开半天？' }

type SayRefusal =
  | 'case_no_thing'
  | 'case_too_many'
  | 'case_nobody'
  | 'case_member_first'
  | 'case_no_chair'
  | 'case_no_counsel'
type MoveRefusal = 'case_moved' | 'case_not_now' | 'case_too_long'

const ofCase = ({ caseId }: { caseId: string }) => ({ kind: 'case' as const, id: caseId })

export const casesContract = {
  ...photosContract,
  ...queueContract,
  'cases.say': owns({
    who: 'person',
    input: SayCaseInput,
    output: gives<CaseReceipt, SayRefusal>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: WORDS,
  }),
  // No consent is asked for: nothing of theirs is taken, and the consent itself would tell who has said something.
  'cases.sayUnnamed': owns({
    who: 'person',
    input: SayCaseInput,
    output: gives<UnnamedReceipt, SayRefusal>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: WORDS,
  }),
  'cases.mine': reads({
    who: 'person',
    input: MyCasesInput,
    output: gives<Page<CaseRow>>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'cases.track': reads({
    who: 'anyone',
    input: WhichCaseInput,
    output: gives<CaseView>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: OWN,
  }),
  'cases.reply': owns({
    who: 'anyone',
    input: ReplyCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: { ...OWN, text: '周六下午最好' },
  }),
  'cases.rate': owns({
    who: 'anyone',
    input: RateCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: { ...OWN, face: 'good' },
  }),
  'cases.withdraw': owns({
    who: 'anyone',
    input: WhichCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [404, 404, 200, 404, 404, 404, 404],
    example: OWN,
  }),
  'cases.score': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<CaseScore>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  /** Whether anybody is there for whom alone a case can be kept. */
  'cases.counsel': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<{ isThere: boolean }>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'cases.beginFromLetter': does({
    who: 'officer',
    name: '来信立成一件事',
    about: ({ letterId }) => letterId,
    input: BeginFromLetterInput,
    output: gives<CaseReceipt & { remark?: string }, 'case_own' | 'letter_writer_unknown'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { letterId: '0'.repeat(32), kind: 'question', topic: 'homes', words: '活动室周末开吗？' },
  }),
  'cases.open': reads({
    who: 'organiser',
    of: ofCase,
    input: CaseIdInput,
    output: gives<CaseBoard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: CASE,
  }),
  'cases.take': does({
    who: 'organiser',
    of: ofCase,
    name: '接手诉求',
    about: ({ caseId }) => caseId,
    input: TakeCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: SEEN,
  }),
  'cases.pass': does({
    who: 'organiser',
    of: ofCase,
    name: '转交诉求',
    about: ({ caseId }) => caseId,
    input: PassCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...SEEN, to: 'p-Cheng', word: '请您看看' },
  }),
  'cases.passAll': does({
    who: 'organiser',
    of: ofCase,
    name: '把一个人手里的诉求都转交',
    about: ({ caseId }) => caseId,
    input: PassAllInput,
    output: gives<{ passed: number; kept: number }, 'case_not_now'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...CASE, to: 'p-Cheng', word: '他病了' },
  }),
  'cases.join': does({
    who: 'organiser',
    of: ofCase,
    name: '把诉求并到一件里办',
    about: ({ caseId }) => caseId,
    input: JoinCaseInput,
    output: gives<CaseView, MoveRefusal | 'case_no_such'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...SEEN, into: '2026-0099' },
  }),
  'cases.part': does({
    who: 'organiser',
    of: ofCase,
    name: '把并案的诉求拆开',
    about: ({ caseId }) => caseId,
    input: PartCaseInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: SEEN,
  }),
  'cases.askBack': does({
    who: 'organiser',
    of: ofCase,
    name: '追问诉求',
    about: ({ caseId }) => caseId,
    input: AskBackInput,
    output: gives<CaseView, MoveRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...SEEN, text: '请问是哪一间？' },
  }),
  'cases.answer': does({
    who: 'organiser',
    of: ofCase,
    name: '答复诉求',
    about: ({ caseId }) => caseId,
    input: AnswerCaseInput,
    output: gives<CaseView, MoveRefusal | 'case_why_late'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...SEEN, text: '能开，从周六起。' },
  }),
  'cases.note': does({
    who: 'organiser',
    of: ofCase,
    name: '记诉求的内部记录',
    about: ({ caseId }) => caseId,
    input: NoteCaseInput,
    output: gives<CaseView, 'case_moved' | 'case_too_long'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...CASE, text: '问过物业' },
  }),
} as const satisfies Contract
