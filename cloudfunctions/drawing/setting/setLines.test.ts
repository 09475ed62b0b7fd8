import { MISSING, printable, setLines, widthOf } from './setLines'
import { openTypefaces } from './typefaces'

const { text: face } = openTypefaces()
const room = { width: 400, sizes: [40, 30, 20] as [number, ...number[]], lines: 2 }
const linesOf = (text: string, over = {}) => setLines(text, face, { ...room, ...over })

describe('setting a text', () => {
  test('measures Chinese and Latin letters by the typeface itself', () => {
    expect(widthOf('红墙', face)).toBe(2)
    expect(widthOf('Wi', face)).toBeCloseTo(1.11, 1)
  })

  test('keeps a short title in one line, in the largest size', () => {
    expect(linesOf('象棋比赛')).toEqual({ size: 40, lines: ['象棋比赛'] })
  })

  test('breaks a longer one into even lines, and makes a very long one smaller', () => {
    expect(linesOf('职工象棋比赛和观摩赛事通知').lines).toEqual(['职工象棋比赛和', '观摩赛事通知'])
    const long = linesOf('西长安街街道职工第五届象棋比赛和观摩赛事通知')
    expect(long.size).toBe(30)
    for (const line of long.lines) expect(widthOf(line, face) * long.size).toBeLessThanOrEqual(400)
  })

  test('leaves nothing out, however long: at the smallest size there are more lines', () => {
    const text = '一二三四五六七八九十'.repeat(8)
    const { size, lines } = linesOf(text)
    expect([size, lines.join('')]).toEqual([20, text])
    expect(lines.length).toBeGreaterThan(2)
  })

  test('parts no word where the line has room for it', () => {
    expect(linesOf('第五届“明珠杯”职工象棋比赛', { sizes: [40] }).lines).toEqual(['第五届“明珠杯”', '职工象棋比赛'])
  })

  test('begins no line with a closing sign, ends none with an opening one, and parts no number', () => {
    for (const width of [200, 240, 280, 320, 360]) {
      const { lines } = linesOf('第五届“明珠杯”，2026 年（秋季），职工们《读书》分享！', {
        width,
        sizes: [40],
        lines: 1,
      })
      for (const line of lines) expect(line).toMatch(/^[^”，）》！ ].*[^“（《 ]$/u)
      expect(lines.some((line) => line.includes('2026'))).toBe(true)
    }
  })

  test('breaks a word that is wider than the line', () => {
    const { lines } = linesOf('https://example.cn/'.repeat(4), { sizes: [40] })
    expect(lines.join('')).toBe('https://example.cn/'.repeat(4))
    for (const line of lines) expect(widthOf(line, face) * 40).toBeLessThanOrEqual(400)
  })

  test('leaves out what is no letter, and shows that a letter is missing', () => {
    expect(printable('春\u202e游😀\u0000会\n第𠮷场', face)).toBe(`春游会 第${MISSING}场`)
  })
})
