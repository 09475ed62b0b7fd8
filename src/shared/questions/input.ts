import * as v from 'valibot'
import { WhichCaseInput } from '../cases/input'
import { CursorSchema } from '../page'
import { idText, textUpTo } from '../text'

const revision = v.pipe(v.number('请刷新再试'), v.integer('请刷新再试'), v.minValue(1, '请刷新再试'))

export const QUESTION_LONGEST = 120
export const OPEN_ANSWER_LONGEST = 600

export const ListQuestionsInput = v.strictObject({ guideId: v.exactOptional(idText()) })
export const WaitingQuestionsInput = v.strictObject({ cursor: CursorSchema })
export const QuestionIdInput = v.strictObject({ questionId: idText() })
/** A yes is to the words that were seen; a no is one whatever they are by now. */
export const ConsentInput = v.strictObject({
  ...WhichCaseInput.entries,
  rev: revision,
  yes: v.boolean('请选同意或不同意'),
})
export const ProposeInput = v.strictObject({
  caseId: idText(),
  question: textUpTo(QUESTION_LONGEST),
  answer: textUpTo(OPEN_ANSWER_LONGEST),
  guideId: v.exactOptional(idText()),
})
export const DecideQuestionInput = v.strictObject({
  questionId: idText(),
  /** The words that were read. */
  rev: revision,
  decision: v.picklist(['pass', 'sendBack'], '请选通过或退回'),
  word: v.exactOptional(textUpTo(100)),
})
