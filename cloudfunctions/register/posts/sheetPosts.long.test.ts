import { roleFor, unionOf } from '#shared/access/role'
import type { PostsChoice } from '#shared/register/posts'
import { aStorage } from '../../testing/aStorage'
import { aRegisterDesk } from '../../testing/sheets/aRegisterDesk'
import { aWorkbook } from '../../testing/sheets/aWorkbook'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A sheet that takes an enterprise, whose Ma leads its union, to another one. */
async function aMovingSheet() {
  const desk = await aRegisterDesk(storage)
  const from = await desk.addUnion()
  await desk.addUnion({ name: '街区联合工会' })
  const firm = await desk.addEnterprise({ unionId: from })
  await desk.hire(firm, 'Ma')
  const chair = roleFor('chair', unionOf(from))
  await desk.store.people.change({ _id: 'p-Ma' }, { roles: [chair] })
  await desk.settle()
  const rows = [
    ['企业名称', '所属工会'],
    ['朔风面馆', '街区联合工会'],
  ]
  const bring = (posts?: PostsChoice) => desk.importBytes('enterprises', aWorkbook(rows), 'Lin', posts)
  return {
    ...desk,
    from,
    firm,
    chair,
    rows,
    bringRows: bring,
    roles: async () => (await desk.store.people.get('p-Ma')).roles,
  }
}

test('a check names the posts at stake; a run that says nothing of them moves nobody', async () => {
  const { checked, rows, bringRows, store, firm, from, settle, roles, chair } = await aMovingSheet()
  expect((await checked('enterprises', ...rows)).posts).toEqual([
    { name: 'Ma', posts: '工会主席', enterpriseName: '朔风面馆', unionName: '面馆工会' },
  ])
  expect((await bringRows()).calls).toEqual([0])
  await settle()
  expect((await store.enterprises.get(firm)).unionId).toBe(from)
  expect(await roles()).toEqual([chair])
})

test('posts that ended with a sheet are there again when it is taken back', async () => {
  const { bringRows, undone, settle, roles, chair, store, firm, from } = await aMovingSheet()
  const { uploadId } = await bringRows('end')
  await settle()
  expect(await roles()).toEqual([])
  expect(await undone(uploadId)).toMatchObject({ back: 1, stayed: [] })
  await settle()
  expect((await store.enterprises.get(firm)).unionId).toBe(from)
  expect(await roles()).toEqual([chair])
})
