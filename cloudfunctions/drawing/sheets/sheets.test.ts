import imageSize from 'image-size'
import type { PosterWords } from '#shared/pictures/words'
import { drawTarget } from '../drawTarget'
import { rasterize } from '../rasterize'
import { openTypefaces } from '../setting/typefaces'
import { cardSheet } from './cardSheet'
import { posterSheet } from './posterSheet'

const faces = openTypefaces()
const target = { page: 'features/events/pages/detail', scene: 'cup', query: 'id=cup' }
const words: PosterWords = {
  ...{ cover: 'chess', title: '职工象棋比赛', organiser: '街道总工会' },
  facts: [
    ['时间', '2026 年 10 月 24 日'],
    ['地点', '三层'],
  ],
}

async function aCode(): Promise<Uint8Array> {
  const code = await drawTarget(target, { address: 'https://union.example.cn/m/' })
  if (!code) throw new Error('no code')
  return code
}

describe('a poster', () => {
  test('is as wide as it is asked for, and longer where its words are', async () => {
    const code = await aCode()
    const short = await rasterize(posterSheet(words, code, faces), 300)
    const long = await rasterize(posterSheet({ ...words, title: '一二三四五'.repeat(8) }, code, faces), 300)
    expect(imageSize(short.png)).toMatchObject({ width: 300, height: short.height, type: 'png' })
    expect(long.height).toBeGreaterThan(short.height)
  })

  test.each([
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    '</text><image href="file:///etc/passwd"/>',
    '&#60;b\' "&amp;',
  ])('shows %s as the text that it is', async (title) => {
    const svg = posterSheet({ ...words, title }, await aCode(), faces)
    expect(svg).not.toMatch(/<script|href="file|<b'/)
    expect((await rasterize(svg, 300)).png.length).toBeGreaterThan(1000)
    const told = [...svg.matchAll(/<text[^>]*font-weight="700"[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line)
    expect(told.join('')).toContain(title.slice(0, 3).replace('&', '&amp;').replace('<', '&lt;'))
  })

  test('draws its letters: another title is another picture', async () => {
    const code = await aCode()
    const one = await rasterize(posterSheet(words, code, faces), 300)
    const other = await rasterize(posterSheet({ ...words, title: '职工乒乓比赛' }, code, faces), 300)
    expect(one.png.equals(other.png)).toBe(false)
  })
})

test('the picture of a card is five by four, as WeChat shows it, whatever its title', async () => {
  const { width, height } = await rasterize(cardSheet({ ...words, title: '一二三四五'.repeat(8) }, faces), 500)
  expect([width, height]).toEqual([500, 400])
})

describe('the code of a page', () => {
  test('is WeChat’s own where there is a mini-program, else the address', async () => {
    const miniProgram = { drawCode: async () => ({ kind: 'answered' as const, value: Buffer.from('own') }) }
    const drawn = await drawTarget(target, { miniProgram, address: 'https://union.example.cn/m/' })
    expect(Buffer.from(drawn ?? []).toString()).toBe('own')
    expect(imageSize(await aCode())).toMatchObject({ width: 430, height: 430 })
  })

  test('is the address where WeChat draws none, and nothing where there is no address', async () => {
    jest.spyOn(console, 'error').mockImplementation()
    const failed = { kind: 'unknown' as const, reason: 'timeout' as const }
    const miniProgram = { drawCode: async () => failed as never }
    expect(await drawTarget(target, { miniProgram, address: 'https://union.example.cn/m/' })).toBeDefined()
    expect(await drawTarget(target, { miniProgram })).toBeUndefined()
  })
})
