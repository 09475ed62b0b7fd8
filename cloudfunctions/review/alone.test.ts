import { isSecondReader } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { everybody } from '#shared/pushes/audience'
import { ALONE_AFTER_ENDING_MS, ALONE_AT_MOST } from '#shared/review/alone'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anArticle, anOfficer, aPerson, NOON } from '../testing/factories'
import { aLoneStation, boss, HOUR_LATER, why } from '../testing/review/aLoneStation'

describe('whoever is alone in the post', () => {
  test('reads that nobody else can look, and from when they may go on', async () => {
    const { ways } = await aLoneStation()
    expect(await ways()).toEqual({ isOwn: true, others: 0, aloneAt: HOUR_LATER })
  })

  test('lets an article out an hour later with a reason, and both log and article say so', async () => {
    const { approve, store, remarks } = await aLoneStation()
    expect(await approve(undefined)).toMatchObject({ ok: false, reason: 'own_work' })
    expect(await approve(why, HOUR_LATER - 1)).toMatchObject({ ok: false, reason: 'alone_too_early' })
    expect((await store.articles.get('a')).state).toBe('review')

    expect(await approve(why)).toMatchObject({ ok: true })
    expect(await store.articles.get('a')).toMatchObject({
      state: 'published',
      releasedAlone: { by: 'Hao', at: HOUR_LATER, reason: why },
    })
    expect(await remarks()).toEqual([`未经第二人审核：${why}`])
  })

  test('twice at once lets it out once', async () => {
    const { approve, remarks } = await aLoneStation()
    const outcomes = await Promise.all([approve(why), approve(why)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await remarks()).toHaveLength(1)
  })

  test('gives a reason that says something', async () => {
    const { approve } = await aLoneStation()
    await expect(approve('急')).rejects.toThrow('bad_request')
  })

  test('passes words in the same way, and the line names the words after the mark', async () => {
    const { passWords, store, remarks } = await aLoneStation()
    expect(await passWords(why, NOON)).toMatchObject({ ok: false, reason: 'alone_too_early' })
    expect(await passWords(why)).toMatchObject({ ok: true })
    expect(await store.wordChecks.get('0'.repeat(40))).toMatchObject({ state: 'passed', alone: why })
    expect(await remarks()).toEqual([`未经第二人审核：${why}；可以公开：下雨改期`])
  })
})

describe('a push that nobody else has looked at', () => {
  test('goes to as many as one may reach alone, and bears the mark', async () => {
    const { letOut, store } = await aLoneStation({ reach: ALONE_AT_MOST })
    expect(await letOut(why)).toMatchObject({ ok: true, value: { state: 'approved', alone: why } })
    expect(await store.pushes.get('push-a-1')).toMatchObject({ alone: why, decidedBy: { id: 'p-Hao' } })
  })

  test('never goes to more', async () => {
    const { letOut, store } = await aLoneStation({ reach: ALONE_AT_MOST + 1 })
    expect(await letOut(why)).toMatchObject({ ok: false, reason: 'alone_too_many' })
    expect((await store.pushes.get('push-a-1')).state).toBe('asked')
  })

  test('goes to the whole own union, however many they are, and to no other with it', async () => {
    const own = { ...everybody, unionIds: ['noodle-union'] }
    const { letOut } = await aLoneStation({ reach: 2000, audience: own })
    expect(await letOut(why)).toMatchObject({ ok: true })
    const two = { ...everybody, unionIds: ['noodle-union', 'steel-union'] }
    const wide = await aLoneStation({ reach: 2000, audience: two })
    expect(await wide.letOut(why)).toMatchObject({ ok: false, reason: 'alone_too_many' })
  })
})

describe('a second account', () => {
  const twin = (over: Partial<Person>) => ({ ...anOfficer('Guo'), ...over })
  test.each([
    ['of the same row', twin({ member: boss.member as NonNullable<Person['member']> }), true],
    ['of another row with the same phone', twin({ member: { ...aMember('Guo'), id: 'm-Guo' } }), true],
    ['of somebody else', twin({ member: { ...aMember('Sun'), id: 'm-Sun' } }), false],
  ] as const)('%s: is it the same person?', async (_of, second, isSame) => {
    const { store, approve, ways } = await aLoneStation({ also: [second] })
    await store.members.addMany([aMember('Guo', { phone: '19900000009' }), aMember('Sun', { phone: '19900000007' })])
    expect(await ways()).toMatchObject({ isOwn: true, others: isSame ? 0 : 1 })
    expect(await ways(NOON, second)).toMatchObject({ isOwn: isSame })
    expect(await approve(undefined, NOON, second)).toMatchObject(
      isSame ? { ok: false, reason: 'own_work' } : { ok: true }
    )
  })
})

describe('a second reader', () => {
  test('is named by their row, learns it, and from then on nobody is alone', async () => {
    const { name, store, approve, ways } = await aLoneStation()
    expect(await name()).toEqual({ ok: true, value: { name: 'Li' } })
    expect(await name()).toEqual({ ok: true, value: { name: 'Li' } })
    expect(await store.messages.count({ personId: 'p-Li', kind: 'reader_named' })).toBe(1)
    expect(await store.log.count({ action: 'review.nameReader' })).toBe(1)
    expect(await ways()).toEqual({ isOwn: true, others: 1 })
    expect(await approve(why)).toMatchObject({ ok: false, reason: 'others_can' })
    expect(await approve(undefined, NOON, await store.people.get('p-Li'))).toMatchObject({ ok: true })
    expect((await store.articles.get('a')).releasedAlone).toBeUndefined()
  })

  test('who is about to leave for good is nobody to wait for', async () => {
    const { name, store, ways } = await aLoneStation()
    await name()
    await store.people.change({ _id: 'p-Li' }, { leaving: { askedAt: NOON, at: NOON } })
    expect(await ways()).toMatchObject({ others: 0 })
  })

  test('is nobody whose phone is not known, no officer, and not oneself by another account', async () => {
    const officer = { ...anOfficer('Guo'), member: { ...aMember('Guo'), id: 'm-Guo' } }
    const twin = aPerson('Hou')
    const { name, store } = await aLoneStation({ also: [officer, twin] })
    const { personId: _nobody, ...unbound } = aMember('Ma', { phone: '19900000006' })
    await store.members.addMany([
      unbound,
      aMember('Guo', { phone: '19900000005' }),
      aMember('Hou', { phone: '19900000009' }),
    ])
    expect(await name('m-Ma')).toMatchObject({ reason: 'reader_unbound' })
    expect(await name('m-Guo')).toMatchObject({ reason: 'reads_anyway' })
    expect(await name('m-Hou')).toMatchObject({ reason: 'reader_yourself' })
    await store.members.change({ _id: 'm-Li' }, { standing: 'left' })
    expect(await name('m-Li')).toMatchObject({ reason: 'reader_unbound' })
  })

  test('reads what waits and nothing else, and nothing any more when the post has ended', async () => {
    const { name, store, at } = await aLoneStation()
    await store.articles.add(anArticle('draft', { state: 'draft' }))
    await name()
    const li = async () => at(await store.people.get('p-Li'))
    expect(await atTheDoor('news.open', { articleId: 'a' }, await li())).toMatchObject({ ok: true })
    await expect(atTheDoor('news.open', { articleId: 'draft' }, await li())).rejects.toThrow('not_found')
    expect(await atTheDoor('news.read', { articleId: 'a' }, await li())).toMatchObject({ ok: true })
    await expect(atTheDoor('news.read', { articleId: 'draft' }, await li())).rejects.toThrow('not_found')
    await expect(atTheDoor('news.manage', { state: 'draft' }, await li())).rejects.toThrow('forbidden')
    await expect(atTheDoor('pushes.list', {}, await li())).rejects.toThrow('forbidden')
    const push = { pushId: 'push-a-1' }
    expect(await atTheDoor('pushes.open', push, await li())).toMatchObject({ ok: true })
    await store.pushes.change({ _id: 'push-a-1' }, { state: 'sent', decidedBy: { id: 'p-Guo', name: 'Guo' } })
    await expect(atTheDoor('pushes.open', push, await li())).rejects.toThrow('not_found')
    await store.pushes.change({ _id: 'push-a-1' }, { decidedBy: { id: 'p-Li', name: 'Li' } })
    expect(await atTheDoor('pushes.open', push, await li())).toMatchObject({ ok: true })

    await atTheDoor('review.endReader', { personId: 'p-Li' }, at(boss))
    expect(isSecondReader(await store.people.get('p-Li'))).toBe(false)
    await expect(atTheDoor('news.open', { articleId: 'a' }, await li())).rejects.toThrow('forbidden')
  })
})

describe('whoever has made themselves alone', () => {
  const DAY_LATER = HOUR_LATER + ALONE_AFTER_ENDING_MS
  const endReader = (station: Awaited<ReturnType<typeof aLoneStation>>, by = boss) =>
    atTheDoor('review.endReader', { personId: 'p-Li' }, station.at(by, HOUR_LATER))

  test('by ending a second reader waits a day, and the page says from when', async () => {
    const station = await aLoneStation()
    await station.name()
    answered(await endReader(station))
    expect(await station.approve(why)).toMatchObject({ ok: false, reason: 'alone_after_ending' })
    expect(await station.approve(why, DAY_LATER - 1)).toMatchObject({ ok: false, reason: 'alone_after_ending' })
    expect((await station.store.articles.get('a')).state).toBe('review')
    expect(await station.ways(HOUR_LATER)).toEqual({ isOwn: true, others: 0, endedAt: HOUR_LATER, aloneAt: DAY_LATER })
    expect(await station.approve(why, DAY_LATER)).toMatchObject({ ok: true })
  })

  test('by dismissing the other officer waits as long', async () => {
    const station = await aLoneStation({ also: [anOfficer('Guo')] })
    answered(await atTheDoor('staff.dismiss', { personId: 'p-Guo' }, station.at(boss, HOUR_LATER)))
    expect(await station.approve(why)).toMatchObject({ ok: false, reason: 'alone_after_ending' })
    expect(await station.approve(why, DAY_LATER)).toMatchObject({ ok: true })
  })

  test('by a second account of the same person waits as long', async () => {
    const twin = { ...anOfficer('Guo'), member: boss.member as NonNullable<Person['member']> }
    const station = await aLoneStation({ also: [twin] })
    await station.name()
    answered(await endReader(station, twin))
    expect(await station.approve(why)).toMatchObject({ ok: false, reason: 'alone_after_ending' })
  })

  test('while the reader’s post is ending is never let through', async () => {
    const station = await aLoneStation()
    await station.name()
    const outcomes = await Promise.all([endReader(station), station.approve(why)])
    expect(outcomes[1]).toMatchObject({ ok: false })
    expect((await station.store.articles.get('a')).state).toBe('review')
  })

  test('waits an hour only where somebody else ended the post', async () => {
    const station = await aLoneStation()
    await station.store.people.change(
      { _id: 'p-Li' },
      { postsEnded: { at: HOUR_LATER, by: 'p-Guo', roles: [{ kind: 'secondReader' }] } }
    )
    expect(await station.approve(why)).toMatchObject({ ok: true })
  })

  test('waits an hour only where the post that ended was no reader’s', async () => {
    const station = await aLoneStation({
      also: [aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'noodle-union' }] })],
    })
    answered(await atTheDoor('staff.dismiss', { personId: 'p-Zhou' }, station.at(boss, HOUR_LATER)))
    expect(await station.approve(why)).toMatchObject({ ok: true })
  })
})
