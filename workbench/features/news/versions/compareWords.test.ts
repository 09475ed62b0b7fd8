import { compareWords } from './compareWords'

describe('comparing two versions', () => {
  test('shows what went and what came, in whole words', () => {
    expect(compareWords('周六下午两点集合', '周日下午两点在月坛集合')).toEqual([
      { kind: 'removed', text: '周六' },
      { kind: 'added', text: '周日' },
      { kind: 'same', text: '下午两点' },
      { kind: 'added', text: '在月坛' },
      { kind: 'same', text: '集合' },
    ])
  })

  test('the same is one piece, nothing is none', () => {
    expect(compareWords('路线', '路线')).toEqual([{ kind: 'same', text: '路线' }])
    expect(compareWords('', '')).toEqual([])
  })
})
