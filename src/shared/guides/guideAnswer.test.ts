import { guideAnswer } from './guideAnswer'

const guide = {
  ...{ title: '加入工会', forWhom: '还没有入会的职工', materials: ['身份证', '合同'] },
  ...{ limit: '五个工作日', where: '单位工会' },
}

test('an answer says with what, where and how soon, and nothing that is not known', () => {
  expect(guideAnswer(guide).split('\n')).toEqual([
    ...['加入工会', '给谁办：还没有入会的职工', '带什么：身份证、合同', '多久：五个工作日', '到哪里：单位工会'],
  ])
  expect(guideAnswer({ ...guide, materials: [], law: '工会法' })).toMatch(/\n带什么：不用带材料\n(.*\n)*依据：工会法$/)
})
