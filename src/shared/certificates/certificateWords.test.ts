import { type Certificate, competitionOfCertificate, readNumber } from './certificate'
import { certificateWords, chineseDay, chineseNumber } from './certificateWords'

const CERTIFICATE: Certificate = {
  ...{
    id: 'c1-12-1',
    number: 'HQ-2026-2345-6789',
    competitionId: 'c1',
    no: 12,
    turn: 1,
    personId: 'p',
    name: '周示例',
  },
  ...{
    unit: '朔风餐饮',
    kind: 'honour',
    eventTitle: '“明珠杯”象棋赛',
    competitionName: '个人赛',
    place: 6,
    people: 96,
  },
  ...{ playedAt: 0, issuer: '街道总工会', issuedAt: Date.UTC(2026, 9, 25), issuedBy: '林示例', state: 'valid' },
}

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [96, '九十六'],
  [100, '一百'],
  [105, '一百〇五'],
  [110, '一百一十'],
  [256, '二百五十六'],
])('%i is written %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text)
})

describe('the words of a certificate', () => {
  test('say who, for what and when, and the place apart', () => {
    expect(certificateWords(CERTIFICATE)).toMatchObject({
      ...{ heading: '荣誉证书', name: '周示例', merit: '第六名', day: '二〇二六年十月二十五日' },
      text: '在“明珠杯”象棋赛（个人赛）中，从九十六位参赛者里取得',
    })
  })

  test('name no place where there was none to win', () => {
    const { place: _place, ...rest } = CERTIFICATE
    const words = certificateWords({ ...rest, kind: 'part' })
    expect([words.heading, words.merit, words.text.includes('第')]).toEqual(['参赛证书', '', false])
  })

  test('write a day by Beijing’s clock', () => {
    expect(chineseDay(Date.UTC(2026, 11, 31, 17))).toBe('二〇二七年一月一日')
  })
})

describe('a number', () => {
  test.each([
    ['HQ-2026-2345-6789', 'HQ-2026-2345-6789'],
    [' hq 2026 2345 abcd ', 'HQ-2026-2345-ABCD'],
    ['HQ－2026—2345–6789', 'HQ-2026-2345-6789'],
    ['HQ-2026-2345-678O', undefined],
    ['', undefined],
  ])('%s is read as %s', (typed, number) => {
    expect(readNumber(typed)).toBe(number)
  })

  test('is not part of the id, which tells the competition', () => {
    expect(competitionOfCertificate('c00000000000ea01-12-1')).toBe('c00000000000ea01')
  })
})
