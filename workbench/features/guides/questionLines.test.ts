import { linesOf, questionsFrom } from './questionLines'

test('questions are written as lines and come back as they were', () => {
  const questions = [
    { question: '要交钱吗？', answer: '不用。' },
    { question: '在哪里？', answer: '服务站。\n周末也开。' },
  ]
  expect(questionsFrom(linesOf(questions))).toEqual(questions)
})

test('a question without an answer is not lost, so that the form can ask for one', () => {
  expect(questionsFrom('要交钱吗？\n\n\n')).toEqual([{ question: '要交钱吗？', answer: '' }])
  expect(questionsFrom('  \n')).toEqual([])
})
