import { answered } from '../../testing/answered'
import { aPictureDesk } from '../../testing/aPictureDesk'
import { aStorage } from '../../testing/aStorage'
import { withdrawArticle } from '../withdrawArticle'
import { listEdits } from './listEdits'
import { readArticle } from './readArticle'

let storage: Awaited<ReturnType<typeof aStorage>>
let desk: Awaited<ReturnType<typeof aPictureDesk>>
beforeAll(async () => {
  storage = await aStorage()
})
afterEach(() => desk.close())
afterAll(() => storage.close())

async function aPublished(over: Parameters<typeof desk.lay>[1] = {}) {
  desk = await aPictureDesk(storage)
  await desk.lay(await desk.bring('棋桌'), { state: 'published', body: '<p>六公里</p><p>带伞</p>', ...over })
  const { as, write } = desk
  const reader = () => ({ ...as('Guo'), person: undefined })
  return {
    ...desk,
    change: (body: string, channel = over.channel ?? ('work' as const)) =>
      write({ articleId: 'a', body, channel }, 'Lin'),
    edits: () => listEdits({ articleId: 'a' }, reader()),
    editedAt: async () => answered(await readArticle({ articleId: 'a' }, reader())).editedAt,
  }
}

test('an edit of what is public leaves a mark, and readers see which lines went and which came', async () => {
  const { change, edits, editedAt } = await aPublished()
  expect(await editedAt()).toBeUndefined()
  await change('<p>七公里</p><p>带伞</p>')
  await change('<p>七公里</p><p>带伞</p><p>带水</p>')

  expect(await editedAt()).toEqual(expect.any(Number))
  const found = answered(await edits()).edits
  expect(found).toHaveLength(2)
  expect(found[0]).toMatchObject({ gone: [], came: ['带水'] })
})

test('a change that waits for another officer is nobody’s to read before it is out', async () => {
  const { change, edits, editedAt, approve } = await aPublished({ channel: 'policy' })
  await change('<p>七公里</p><p>带伞</p>')
  expect(await editedAt()).toBeUndefined()
  expect(answered(await edits()).edits).toEqual([])
  await approve('Guo')
  expect(await editedAt()).toEqual(expect.any(Number))
  expect(answered(await edits()).edits).toHaveLength(1)
})

test('nothing of what was withdrawn is shown as an edit', async () => {
  const { change, edits, as } = await aPublished()
  await change('<p>七公里</p>')
  await withdrawArticle({ articleId: 'a', correction: '写错了' }, as('Guo'))
  await expect(edits()).rejects.toThrow('not_found')
})
