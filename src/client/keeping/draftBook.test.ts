import * as v from 'valibot'
import { draftBook } from './draftBook'
import { keptViews } from './keptViews'
import { aStoragePlace } from './testing/aStoragePlace'

const schema = v.object({ title: v.string(), articleId: v.optional(v.string()) })
const empty: v.InferOutput<typeof schema> = { title: '' }

function aPhone(room?: number) {
  const { place, kept } = aStoragePlace(room)
  const views = keptViews({ place, version: 'a' })
  const said: string[] = []
  const shelf = { place, makeRoom: views.dropOldest, sayNoRoom: () => void said.push('no room') }
  const open = (version = 1) => draftBook({ shelf, key: 'announce', shape: { schema, version }, empty })
  return { place, kept, views, said, open }
}

describe('what somebody has typed and not yet sent', () => {
  test('is there again when the page is opened again', async () => {
    const { open } = aPhone()
    const book = open()
    book.change({ title: '健步' })
    await book.settled()
    expect(await open().recall()).toEqual({ title: '健步' })
  })

  test('an answer that comes late adds to the words of now, not of then', async () => {
    const { open } = aPhone()
    const book = open()
    book.change({ title: '健' })
    book.change({ title: '健步走' })
    expect(book.change({ articleId: 'a1' })).toEqual({ title: '健步走', articleId: 'a1' })
    await book.settled()
    expect(await open().recall()).toEqual({ title: '健步走', articleId: 'a1' })
  })

  test('what is typed while the old words are still being looked for stays', async () => {
    const { open } = aPhone()
    const before = open()
    before.change({ title: '旧' })
    await before.settled()
    const book = open()
    const recalled = book.recall()
    book.change({ title: '新' })
    expect(await recalled).toEqual({ title: '新' })
  })

  test.each<[string, unknown]>([
    ['of another shape', { version: 1, at: 1, words: { title: 7 } }],
    ['of another version', { version: 2, at: 1, words: { title: '健步' } }],
    ['that is none', '{'],
  ])('a draft %s is not read', async (_, found) => {
    const { place, open } = aPhone()
    await place.put('announce', found)
    expect(await open().recall()).toEqual(empty)
  })

  test('what was seen before makes room for it', async () => {
    const { views, said, open } = aPhone(3)
    await views.of('article:1').write(1)
    await views.of('article:2').write(2)
    const book = open()
    book.change({ title: '健步' })
    await book.settled()
    expect(await open().recall()).toEqual({ title: '健步' })
    expect(await views.of('article:1').read()).toBeUndefined()
    expect(said).toEqual([])
  })

  test('a phone with no room at all is said once, not at every letter', async () => {
    const { said, open } = aPhone(0)
    const book = open()
    book.change({ title: '健' })
    book.change({ title: '健步' })
    await book.settled()
    expect(said).toEqual(['no room'])
  })

  test('once it is sent nothing is left, however fast it was', async () => {
    const { kept, open } = aPhone()
    const book = open()
    book.change({ title: '健步' })
    await book.clear()
    expect([...kept.keys()]).toEqual([])
  })
})
