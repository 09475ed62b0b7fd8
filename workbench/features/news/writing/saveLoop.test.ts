import { refusalText } from '#shared/refusalText'
import { type ArticleWords, blankWords } from '../articleWords'
import { type SaveState, saveLoop } from './saveLoop'

const words = (title: string): ArticleWords => ({ ...blankWords, title })
const refusedFor = (reason: 'offline' | 'changed_meanwhile' | 'event_missing') => ({
  ok: false as const,
  reason,
  text: refusalText[reason],
})
type Reply = { ok: true; value: { articleId: string; rev: number } } | ReturnType<typeof refusedFor>

function aDesk({ replies = [] as Reply[], byItself = true } = {}) {
  const sent: { title: string; rev: number | undefined }[] = []
  const shelf = new Map<string, string>()
  const states: SaveState[] = []
  let rev = 0
  const loop = saveLoop(
    {},
    {
      save: async ({ title }, base) => {
        sent.push({ title, rev: base.rev })
        await Promise.resolve()
        return replies.shift() ?? { ok: true, value: { articleId: 'a1', rev: ++rev } }
      },
      keep: ({ title }, { articleId = 'new' }) => shelf.set(articleId, title),
      forget: ({ articleId = 'new' }) => shelf.delete(articleId),
      sendable: (unsaved, known) =>
        !unsaved.title
          ? { why: '先写标题' }
          : unsaved.summary === '错'
            ? { sent: { ...unsaved, summary: known?.summary ?? '' }, why: '摘要' }
            : { sent: unsaved },
      tell: (state) => states.push(state),
      clock: () => 7,
      byItself,
      pauseMs: 1_000,
      retryMs: 5_000,
    }
  )
  return { loop, sent, shelf, last: () => states.at(-1) }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('saving a draft by itself', () => {
  test('waits until the writer pauses, then sends the latest words once', async () => {
    const { loop, sent, shelf, last } = aDesk()
    loop.change(words('健'))
    loop.change(words('健步'))
    expect(shelf.get('new')).toBe('健步')
    await jest.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual([{ title: '健步', rev: undefined }])
    expect(last()).toEqual({ kind: 'saved', at: 7 })
    expect(shelf.size).toBe(0)
  })

  test('words typed while a save is under way follow upon the version it made', async () => {
    const { loop, sent } = aDesk()
    loop.change(words('一'))
    const saved = loop.flush()
    loop.change(words('一二'))
    expect(await saved).toBe(true)
    expect(sent).toEqual([
      { title: '一', rev: undefined },
      { title: '一二', rev: 1 },
    ])
  })

  test('a faulty field stops only itself: the rest is saved, and all is kept until it is mended', async () => {
    const { loop, sent, shelf, last } = aDesk()
    loop.change({ ...words('一'), summary: '错' })
    await jest.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual([{ title: '一', rev: undefined }])
    expect(last()).toEqual({ kind: 'kept', why: '摘要', trying: false })
    expect([...shelf]).toEqual([['a1', '一']])
    expect(loop.known()?.summary).toBe('')

    expect(await loop.flush()).toBe(false)
    expect(sent).toHaveLength(1)

    loop.change({ ...words('一'), summary: '对' })
    expect(await loop.flush()).toBe(true)
    expect([sent.at(-1)?.rev, shelf.size, last()]).toEqual([1, 0, { kind: 'saved', at: 7 }])
  })

  test('a new article leaves nothing on the shelf of new ones, also while one goes on writing', async () => {
    const { loop, shelf } = aDesk()
    loop.change(words('一'))
    const saved = loop.flush()
    loop.change(words('一二'))
    await saved
    expect(shelf.size).toBe(0)
  })

  test('two presses of save make one article', async () => {
    const { loop, sent } = aDesk()
    loop.change(words('一'))
    await Promise.all([loop.flush(), loop.flush()])
    expect(sent).toHaveLength(1)
  })

  test('without a network the words stay on this computer and go later by themselves', async () => {
    const { loop, shelf, last } = aDesk({ replies: [refusedFor('offline')] })
    loop.change(words('一'))
    expect(await loop.flush()).toBe(false)
    expect(last()).toMatchObject({ kind: 'kept', trying: true })
    expect(shelf.get('new')).toBe('一')
    await jest.advanceTimersByTimeAsync(5_000)
    expect(last()).toMatchObject({ kind: 'saved' })
  })

  test('a colleague’s change stops saving until the writer decides; no word is lost', async () => {
    const { loop, sent, shelf, last } = aDesk({ replies: [refusedFor('changed_meanwhile')] })
    loop.change(words('我的'))
    await loop.flush()
    expect(last()).toEqual({ kind: 'conflict' })
    loop.change(words('我的字'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(shelf.get('new')).toBe('我的字')
    loop.merge({ rev: 9, words: words('别人的') }, words('我的字'))
    await jest.advanceTimersByTimeAsync(0)
    expect(sent.at(-1)).toEqual({ title: '我的字', rev: 9 })
    expect(last()).toMatchObject({ kind: 'saved' })
    expect(loop.known()).toEqual(words('我的字'))
  })

  test('what readers would see of both waits for the button', async () => {
    const { loop, sent, last } = aDesk({ replies: [refusedFor('changed_meanwhile')], byItself: false })
    loop.change(words('我的'))
    await loop.flush()
    loop.merge({ rev: 9, words: words('别人的') }, words('合起来的'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(last()).toEqual({ kind: 'waiting' })
    expect(loop.known()).toEqual(words('别人的'))
    await loop.flush()
    expect(sent.at(-1)).toEqual({ title: '合起来的', rev: 9 })
  })

  test('without a title nothing is sent, and the reason is said', async () => {
    const { loop, sent, last } = aDesk()
    loop.change(words(''))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    expect(last()).toEqual({ kind: 'kept', why: '先写标题', trying: false })
  })

  test('what cannot be saved as it is waits for the writer', async () => {
    const { loop, sent, last } = aDesk({ replies: [refusedFor('event_missing')] })
    loop.change(words('一'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(last()).toMatchObject({ kind: 'kept', trying: false })
  })
})

describe('a published article', () => {
  test('changes for its readers only when the officer says so', async () => {
    const { loop, sent, shelf } = aDesk({ byItself: false })
    loop.change(words('改'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    expect(shelf.get('new')).toBe('改')
    await loop.flush()
    expect(sent).toHaveLength(1)
  })
})
