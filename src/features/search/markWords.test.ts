import { markWords } from './markWords'

describe('marking what was sought', () => {
  const hits = (text: string, sought: string) =>
    markWords(text, sought)
      .map(({ words, isHit }) => (isHit ? `[${words}]` : words))
      .join('')

  test.each([
    ['象棋赛报名，象棋角', '象棋', '[象棋]赛报名，[象棋]角'],
    ['安康杯 VR 体验', 'vr', '安康杯 [VR] 体验'],
    ['满分 (示例)', '(示例)', '满分 [(示例)]'],
    ['一字不差', '.*', '一字不差'],
    ['一字不差', '', '一字不差'],
    ['İstanbul 展', '展', 'İstanbul 展'],
  ])('%s / %s', (text, sought, marked) => {
    expect(hits(text, sought)).toBe(marked)
  })
})
