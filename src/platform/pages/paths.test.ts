import { isOurs, isTab, movedTo, paths, withQuery } from './paths'

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

async function registeredPages(): Promise<string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = (await import('../../app.config')) as unknown as { default: AppConfig }
  return [...config.pages, ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

describe('the addresses of the pages', () => {
  test('each is a page of the app, and each page has one', async () => {
    expect(Object.values(paths).sort()).toEqual((await registeredPages()).sort())
  })

  test.each([
    ['features/events/pages/detail?id=e1', true],
    ['/features/messages/pages/inbox', true],
    ['features/officer/pages/home', false],
    ['https://example.com', false],
    ['', false],
  ])('a message that points at %j is opened: %s', (path, expected) => {
    expect(isOurs(path)).toBe(expected)
  })

  test('what was sent with an address of before leads to a page of today, and nothing else does', () => {
    expect(movedTo('/features/news/pages/search?text=1')).toBe('features/search/pages/find?show=news&text=1')
    expect(movedTo('features/news/pages/search')).toBe('features/search/pages/find?show=news')
    expect(movedTo('features/nosuch/page')).toBeUndefined()
    expect(isOurs(movedTo('features/news/pages/search') ?? '')).toBe(true)
  })

  test('the four tabs are reached another way than the pages behind them', () => {
    expect(Object.values(paths).filter(isTab)).toEqual(['tabs/home', 'tabs/events', 'tabs/services', 'tabs/mine'])
  })

  test('a query is written so that no text can break out of it', () => {
    expect(withQuery(paths.event, { id: 'a&b=c', from: undefined })).toBe('features/events/pages/detail?id=a%26b%3Dc')
  })
})
