import { quoted } from './quoted'

test.each([
  ['职工健步行', '“职工健步行”'],
  ['第五届“明珠杯”职工象棋比赛', '“第五届‘明珠杯’职工象棋比赛”'],
])('%s stands in a sentence as %s', (title, said) => {
  expect(quoted(title)).toBe(said)
})
