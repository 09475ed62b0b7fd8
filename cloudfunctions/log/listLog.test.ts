import readExcelFile from 'read-excel-file/node'
import * as v from 'valibot'
import { roleFor, THE_STREET } from '#shared/access/role'
import { contracts } from '#shared/contracts'
import { thingName } from '#shared/log/view'
import { everybody } from '#shared/pushes/audience'
import { vetWords } from '../checks/vetWords'
import { registerForEvent } from '../events/signUp/registerForEvent'
import { answered } from '../testing/answered'
import { aStorage } from '../testing/aStorage'
import { aFullStore, aStore } from '../testing/aStore'
import { atTheDoor, house } from '../testing/atTheDoor'
import { everyPage } from '../testing/everyPage'
import { anArticle, anEvent, anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { listChoices } from './listChoices'
import { listLog } from './listLog'
import type { About } from './readLines'

async function aLedger(lines: number) {
  const store = await aStore({ people: [anOfficer('Lin'), aPerson('Guo')] })
  for (let index = 0; index < lines; index++) {
    await store.log.add({
      id: `line${index}`,
      at: NOON + Math.floor(index / 3),
      personId: index % 2 ? 'p-Lin' : 'p-Guo',
      action: 'news.write',
      subject: `a${index % 5}`,
    })
  }
  const list = async (about: About = {}) => {
    const desk = { ...asking(store, anOfficer()), house }
    const pages = await everyPage(async (cursor) =>
      answered(await listLog({ ...about, ...(cursor && { cursor }) }, desk))
    )
    return pages.flat()
  }
  return { store, list }
}

describe('the log', () => {
  test('is read whole, the latest first, without a gap or a repeat where many fall into one moment', async () => {
    const { list } = await aLedger(130)
    const rows = await list()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(130)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((one, other) => other - one))
  })

  test('is read by person and by thing, with names', async () => {
    const { list } = await aLedger(20)
    expect(await list({ personId: 'p-Lin' })).toHaveLength(10)
    expect(await list({ subject: 'a1' })).toHaveLength(4)
    expect((await list({ personId: 'p-Lin', subject: 'a1' })).map(({ person }) => person)).toEqual(['Lin', 'Lin'])
  })

  test('is read by deed and by a span of time, whose end is left out', async () => {
    const { store, list } = await aLedger(9)
    await store.log.add({ id: 'pin', at: NOON + 1, personId: 'p-Lin', action: 'news.pin', subject: 'a1' })
    expect((await list({ action: 'news.pin' })).map(({ id }) => id)).toEqual(['pin'])
    expect(await list({ from: NOON + 1, to: NOON + 2 })).toHaveLength(4)
    expect(await list({ from: NOON + 2 })).toHaveLength(3)
    expect(await list({ to: NOON + 1, personId: 'p-Lin' })).toHaveLength(1)
  })

  test('is read by whom the deeds were about: their row, their account, their requests', async () => {
    const { store, list } = await aLedger(3)
    await store.people.add(aPerson('Wang'))
    await store.bindings.add({
      ...{ id: 'b-1', personId: 'p-Wang', name: 'Wang', phone: '19900000001', enterpriseId: 'e', enterpriseName: '' },
      ...{ state: 'approved', askedAt: NOON, pageKey: 'b-1' },
    })
    const line = { at: NOON, personId: 'p-Lin', action: 'membership.decide' }
    for (const subject of ['m-Wang', 'p-Wang', 'b-1', 'm-Guo']) await store.log.add({ ...line, id: subject, subject })
    expect((await list({ memberId: 'm-Wang' })).map(({ id }) => id).sort()).toEqual(['b-1', 'm-Wang', 'p-Wang'])
  })

  test('can be narrowed by every deed that has a line, and by who is in office', async () => {
    const { store } = await aLedger(0)
    const choices = answered(await listChoices({}, asking(store, anOfficer())))
    expect(choices.people).toEqual([{ id: 'p-Lin', name: 'Lin' }])
    expect(choices.deeds).toContainEqual({ action: 'news.pin', name: '置顶消息' })
    expect(choices.deeds.map(({ action }) => action)).not.toContain('news.list')
  })

  test('is read by the file that somebody has kept, however long its name is', async () => {
    const { store } = await aLedger(0)
    const name = `${'合影'.repeat(58)}.jpg`
    const { input, example } = contracts['files.keep']
    const asked = v.parse(input, { ...example, name })
    const head = { ...anOfficer(), roles: [roleFor('federation', THE_STREET)] }
    const line = { at: NOON, personId: 'p-Lin', action: 'files.keep' }
    await store.log.add({ ...line, id: 'kept', subject: asked.name })

    const found = await atTheDoor('log.list', { subject: asked.name }, asking(store, head))
    expect(answered(found).items).toMatchObject([{ subject: name }])
  })

  test('says what a thing is called, and its key when it is gone', async () => {
    const { store, list } = await aLedger(0)
    await store.articles.add(anArticle('a1', { title: '健步行路线公布' }))
    await store.events.add(anEvent({ title: '象棋赛' }))
    const line = { at: NOON, personId: 'p-Lin' }
    await store.log.add({ ...line, id: 'news.write', action: 'news.write', subject: 'a1' })
    await store.log.add({ ...line, id: 'news.pin', action: 'news.pin', subject: 'gone' })
    await store.log.add({ ...line, id: 'events.resize', action: 'events.resize', subject: 'cup' })
    await store.log.add({ ...line, id: 'account.recheck', action: 'account.recheck', subject: 'account' })

    const things = (await list()).map((row) => thingName(row))
    expect(things.sort()).toEqual(['健步行路线公布', '象棋赛', '公众号', 'gone'].sort())
  })

  test('names what the installation has done by itself, too', async () => {
    const { store, list } = await aLedger(0)
    await store.events.add(anEvent({ title: '疗休养' }))
    for (const action of ['events.order', 'events.draw', 'events.giveByOrder'])
      await store.log.add({ id: action, at: NOON, personId: '', action, subject: 'cup' })
    expect((await list()).map((row) => thingName(row))).toEqual(['疗休养', '疗休养', '疗休养'])
  })

  test('says whose sign-up was taken out of which event, and where the words stand that somebody judged', async () => {
    const { store } = await aFullStore({ events: [anEvent({ title: '象棋赛' })], people: [aPerson('Li')] })
    const head = { ...asking(store, { ...anOfficer(), roles: [roleFor('federation', THE_STREET)] }), house }
    answered(await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson('Li'))))
    await atTheDoor('events.remove', { eventId: 'cup', memberId: 'm-Li', reason: '重复报名' }, head)
    await vetWords({ ...head, safety: { judge: async () => 'off' } }, { text: '天气不好', place: '取消“象棋赛”的原因' })
    const [check] = await store.wordChecks.list({ limit: 1 })
    const line = { id: 'judged', at: NOON - 1, personId: 'p-Lin', action: 'checks.decide' }
    await store.log.add({ ...line, subject: check?.id ?? '' })

    const { items } = answered(await listLog({}, head))
    expect(items.map((row) => thingName(row))).toEqual(['象棋赛，L*', '取消“象棋赛”的原因'])
  })

  test('says of a deed that was cut short to whom or what it was to be done', async () => {
    const { store, list } = await aLedger(0)
    await store.articles.add(anArticle('a1', { title: '健步行路线公布' }))
    await store.people.add(aPerson('Wang'))
    const open = { at: NOON, personId: 'p-Lin', state: 'open' as const }
    const dismissal = contracts['staff.dismiss'].about({ personId: 'p-Wang' })
    const request = { articleId: 'a1', audience: everybody, safety: false, sendAt: null, expected: 1 }
    await store.log.add({ ...open, id: 'l1', action: 'staff.dismiss', subject: dismissal })
    await store.log.add({ ...open, id: 'l2', action: 'pushes.ask', subject: contracts['pushes.ask'].about(request) })

    expect((await list()).map((row) => thingName(row)).sort()).toEqual(['Wang', '健步行路线公布'].sort())
  })

  test('is taken along as it stands on the screen, with masked names unless somebody says what for', async () => {
    const { store } = await aLedger(2100)
    const storage = await aStorage()
    const take = async (over: object) => {
      const head = { ...anOfficer(), roles: [roleFor('federation', THE_STREET)] }
      const desk = { ...asking(store, head), files: storage.files }
      const { url } = answered(await atTheDoor('log.export', { personId: 'p-Lin', ...over }, desk))
      return (await readExcelFile(await storage.get(url)))[0]?.data.slice(2) ?? []
    }
    const masked = await take({})
    const open = await take({ reason: '年度检查' })
    await storage.close()

    expect(masked).toHaveLength(1050)
    expect(masked[0]?.slice(1, 3)).toEqual(['L**', '写消息'])
    // The first export is a deed of its own.
    expect(open.slice(0, 2).map((row) => row.slice(1, 3))).toEqual([
      ['Lin', '写消息'],
      ['Lin', '写消息'],
    ])
    expect(open.map((row) => row[2])).toContain('导出操作记录')
  })

  test('can be added to and read; a closed line is never changed or taken back', async () => {
    const { store } = await aLedger(1)
    expect(Object.keys(store.log).sort()).toEqual(
      ['add', 'addMany', 'close', 'count', 'findWhere', 'list', 'page', 'takeBack', 'walk'].sort()
    )
    expect([await store.log.close('line0', { remark: 'x' }), await store.log.takeBack('line0')]).toEqual([0, 0])
    expect(await store.log.list({ limit: 9 })).toMatchObject([{ id: 'line0', action: 'news.write' }])
  })
})
