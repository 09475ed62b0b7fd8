import { _ } from '#server/store/command'
import type { Input } from '#shared/api'
import { everybody } from '#shared/pushes/audience'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { aMember, anOfficer, aPerson, asking } from '../testing/factories'
import { confirmReceipt } from './confirmReceipt'
import { listReceipts } from './listReceipts'
import { noteReceipt } from './noteReceipt'
import { openReceipts } from './openReceipts'

let room: Awaited<ReturnType<typeof aPressRoom>>
const a0 = { articleId: 'a0' }
const chairOf = (unionId: string) => aPerson('chair', { roles: [{ kind: 'chair', unionId }] })
const board = async () => answered(await openReceipts(a0, asking(room.store, anOfficer(), room.clock())))
const list = async (part: Input<'receipts.people'>['part'], over: object = {}, person = anOfficer()) =>
  answered(await listReceipts({ ...a0, part, ...over }, asking(room.store, person, room.clock()))).items
const namesOf = async (...ask: Parameters<typeof list>) => (await list(...ask)).map(({ name }) => name).sort()

beforeEach(async () => {
  room = await aPressRoom()
  await room.store.articles.change({ _id: 'a0' }, { receipt: {} })
  await room.push('a0', everybody, await room.store.followers.count())
  await room.send()
  answered(await confirmReceipt(a0, asking(room.store, aPerson('Li'), room.clock())))
})
afterEach(() => room.weixin.close())

describe('the lists', () => {
  test('count once whoever was sent it twice, or before and after they were bound', async () => {
    const [chunk] = await room.store.pushChunks.list({ where: { subjectId: 'a0' }, limit: 1 })
    if (!chunk) throw new Error('Nothing was sent.')
    const again = ['p-Wang', 'm-Li'].map((reader) => ({ reader, route: 'inbox' as const }))
    await room.store.members.add(aMember('Li', { personId: 'p-Li' }))
    await room.store.pushChunks.add({ ...chunk, id: 'again:0', pageKey: `9${chunk.pageKey}`, recipients: again })

    expect(await board()).toMatchObject({ asked: 4, confirmed: 1 })
    expect(await namesOf('waiting')).toEqual(['C***', 'W***', 'Z***'])
    expect(await list('confirmed')).toMatchObject([{ name: 'L*', reader: 'p-Li' }])
  })

  test('keep the title of a draft from chairs', async () => {
    await room.store.articles.change({ _id: 'a0' }, { state: 'draft' })

    const asChair = openReceipts(a0, asking(room.store, chairOf('noodle-union'), room.clock()))
    await expect(asChair).rejects.toThrow('not_found')
  })

  test('are not for whoever leads no union, a judge for example', async () => {
    const cup = { kind: 'competition' as const, id: 'cup' }
    const judge = asking(room.store, aPerson('Qin', { roles: [{ kind: 'judge', of: cup }] }), room.clock())

    await expect(openReceipts(a0, judge)).rejects.toThrow('forbidden')
    await expect(listReceipts({ ...a0, part: 'waiting' }, judge)).rejects.toThrow('forbidden')
    await expect(noteReceipt({ ...a0, reader: 'p-Wang', on: true }, judge)).rejects.toThrow('forbidden')
  })

  test('follow whoever has changed their union', async () => {
    await room.store.people.change({ _id: 'p-Wang' }, { 'member.unionId': 'baker-union' })

    expect(await namesOf('waiting', {}, chairOf('baker-union'))).toEqual(['Wang'])
    expect(await namesOf('waiting', {}, chairOf('noodle-union'))).toEqual(['Chen', 'Zhao'])
  })

  test('count whoever is on no roster to no union, and not to the street', async () => {
    await room.store.people.change({ _id: 'p-Wang' }, { member: _.remove() })

    expect((await board()).unions).toContainEqual(expect.objectContaining({ unionId: '', asked: 1, hasChair: false }))
    expect(await list('waiting', { unionId: '' })).toMatchObject([{ name: 'W***', place: '还没核对身份' }])
  })
})
