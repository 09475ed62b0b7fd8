import { changedParts, filledParts, type GuideText, partText, textOfGuide } from './guideText'

const text: GuideText = {
  ...{ title: '法律咨询', group: 'rights', forWhom: '职工', materials: [], limit: '3 个工作日', where: '服务站' },
  questions: [],
}

test('the needs that a service answers are a part of its words, which is passed and compared like the others', () => {
  const answering: GuideText = { ...text, needs: ['law', 'nursing'] }
  expect(changedParts(text, answering)).toEqual(['needs'])
  expect(partText(answering, 'needs')).toBe('法律帮助、孕期带娃')
  expect(filledParts(answering)).toContain('needs')
  expect(textOfGuide(answering)).toEqual(answering)
  expect(textOfGuide({ ...text, needs: [] })).toEqual(text)
})
