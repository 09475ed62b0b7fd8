import { answerText } from './answerText'
import { type AnswerFault, faultOf, tidied } from './faultOf'
import { faultText } from './faultText'
import { QUESTION_KINDS, type Question, type QuestionKind } from './question'
import { inkText } from './signature'

const asked = (kind: QuestionKind, over: Partial<Question> = {}): Question => ({
  ...{ id: 'q', label: '题', kind, required: true, options: ['米饭', '面', '素'], least: 1, most: 9 },
  ...(kind === 'consent' && { consent: { text: '身体状况适合', version: 3 } }),
  ...over,
})

const FILE = 'a1'.repeat(20)
const inked = inkText([Array.from({ length: 12 }, (_, at) => ({ x: at * 20, y: 100 }))])

const judged = (question: Question, answer: string) => {
  const kept = tidied(question, answer)
  return { kept, fault: faultOf(question, kept) }
}

test.each<[QuestionKind, string, string]>([
  ['choice', ' 面 ', '面'],
  ['stock', ' 面 ', '面'],
  ['several', '素\n米饭', '米饭\n素'],
  ['yesNo', '是', '是'],
  ['rating', '５', '5'],
  ['text', '  茉莉花 ', '茉莉花'],
  ['long', '第一行\n第二行', '第一行\n第二行'],
  ['number', '３.5', '3.5'],
  ['date', '2027-02-28', '2027-02-28'],
  ['time', '08:30', '08:30'],
  ['phone', '１９９ 0000-0001', '19900000001'],
  ['phone', '010-6600 0001', '01066000001'],
  ['address', '西长安街 1 号', '西长安街 1 号'],
  ['colleague', '阿卜杜·示例', '阿卜杜·示例'],
  ['roommate', ' 王 示例 ', '王 示例'],
  ['relative', '小禾', '小禾'],
  ['contact', '王示例\n199 0000 0002', '王示例\n19900000002'],
  ['consent', 'v3', 'v3'],
  ['picture', '素', '素'],
  ['file', ` ${FILE}.jpg `, `${FILE}.jpg`],
  ['file', `${FILE}.pdf\n证明.pdf`, `${FILE}.pdf\n证明.pdf`],
  ['signature', inked, inked],
  ['signature', ' 王示例 ', '王示例'],
])('%s is answered with %j', (kind, answer, kept) => {
  expect(judged(asked(kind), answer)).toEqual({ kept, fault: undefined })
  expect(judged(asked(kind), kept).kept).toBe(kept)
})

test.each<[QuestionKind, string, AnswerFault]>([
  ['choice', '饺子', 'unoffered'],
  ['stock', '饺子', 'unoffered'],
  ['several', '米饭\n饺子', 'unoffered'],
  ['yesNo', '不一定', 'unoffered'],
  ['rating', '6', 'unoffered'],
  ['text', '长'.repeat(201), 'too_long'],
  ['long', '长'.repeat(501), 'too_long'],
  ['number', '两个', 'no_number'],
  ['number', '1e9', 'no_number'],
  ['number', '0', 'too_small'],
  ['number', '10', 'too_large'],
  ['date', '2027-02-29', 'no_date'],
  ['date', '明天', 'no_date'],
  ['time', '24:00', 'no_time'],
  ['phone', '1990000000', 'no_phone'],
  ['colleague', '<b>', 'no_name'],
  ['relative', '禾', 'no_name'],
  ['contact', '王示例', 'no_contact'],
  ['contact', '王示例\n123', 'no_contact'],
  ['consent', 'v2', 'unoffered'],
  ['consent', '同意', 'unoffered'],
  ['picture', '饺子', 'unoffered'],
  ['file', '照片', 'no_file'],
  ['file', `${FILE}.exe`, 'no_file'],
  ['file', `${FILE}.pdf\na\nb`, 'no_file'],
  ['signature', '0a0a', 'no_signature'],
  ['signature', '<svg>', 'no_signature'],
])('%s is not answered with %j: %s', (kind, answer, fault) => {
  expect(judged(asked(kind), answer).fault).toBe(fault)
  expect(faultText(asked(kind), fault)).toMatch(/[一-龥]/)
})

test.each(QUESTION_KINDS)('%s may be left out where it is free, and not where it must be answered', (kind) => {
  expect(judged(asked(kind, { required: false }), '  ').fault).toBeUndefined()
  expect(judged(asked(kind), '').fault).toBe('missing')
})

test('answers are shown in words', () => {
  expect(answerText(asked('several'), '米饭\n素')).toBe('米饭、素')
  expect(answerText(asked('contact'), '王示例\n19900000002')).toBe('王示例 19900000002')
  expect(answerText(asked('consent'), 'v3')).toBe('同意（第 3 版）')
  expect(answerText(asked('signature'), inked)).toBe('已手写签名')
  expect(answerText(asked('signature'), '王示例')).toBe('王示例（填写的姓名）')
  expect(answerText(asked('file'), `${FILE}.jpg`)).toBe('照片')
  expect(answerText(asked('file'), `${FILE}.pdf\n证明.pdf`)).toBe('证明.pdf')
  expect(answerText(asked('rating'), '4')).toBe('4 分')
})
