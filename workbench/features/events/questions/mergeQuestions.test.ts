import { mergeQuestions } from './mergeQuestions'
import { newQuestion, type QuestionWords } from './questionWords'

const asked = (id: string, label = id): QuestionWords => newQuestion('text', [], { id, label })
const [size, food, bus] = [asked('size'), asked('food'), asked('bus')]
const before = [size, food, bus]
const words = ({ questions }: { questions: QuestionWords[] }) => questions.map(({ label }) => label)

describe('two officers at one form', () => {
  test('lose nothing that only one of them changed, added, took away or moved', () => {
    const mine = [size, { ...food, label: '吃什么' }, bus, asked('note')]
    const theirs = [bus, { ...size, label: '尺码' }, asked('phone'), food]
    const merged = mergeQuestions(before, mine, theirs)
    expect(merged.disputed).toEqual([])
    expect(words(merged)).toEqual(['bus', 'note', '尺码', 'phone', '吃什么'])
    expect(words(mergeQuestions(before, [size, bus], before))).toEqual(['size', 'bus'])
    expect(words(mergeQuestions(before, before, [size, bus]))).toEqual(['size', 'bus'])
    expect(words(mergeQuestions(before, [bus, size, food], before))).toEqual(['bus', 'size', 'food'])
  })

  test('choose where both have changed the same question, and only there', () => {
    const mine = [{ ...size, label: '衣服' }, food, bus]
    const theirs = [{ ...size, label: '鞋' }, { ...food, label: '吃什么' }, bus]
    expect(mergeQuestions(before, mine, theirs)).toMatchObject({ disputed: ['size'] })
    expect(words(mergeQuestions(before, mine, theirs))).toEqual(['衣服', '吃什么', 'bus'])
    expect(words(mergeQuestions(before, mine, theirs, 'theirs'))).toEqual(['鞋', '吃什么', 'bus'])
  })

  test('choose where one has changed what the other took away', () => {
    const mine = [food, bus]
    const theirs = [{ ...size, label: '鞋' }, food, bus]
    expect(mergeQuestions(before, mine, theirs)).toMatchObject({ disputed: ['size'], questions: [food, bus] })
    expect(words(mergeQuestions(before, mine, theirs, 'theirs'))).toEqual(['鞋', 'food', 'bus'])
  })
})
