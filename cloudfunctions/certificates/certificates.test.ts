import { certificateIdOf } from '#shared/certificates/certificate'
import { entrantIdOf } from '#shared/competitions/play/competition'
import { makePicture } from '../drawing/makePicture'
import { answered } from '../testing/answered'
import { aStorage } from '../testing/aStorage'
import { aHall, COMPETITION } from '../testing/competitions/aHall'
import { aPerson, asking, NOON } from '../testing/factories'
import { giveOwn, givePaper } from './giveCertificate'
import { issueCertificates, reissueCertificate } from './issueCertificates'
import { leaveCertificates } from './ownCertificates'
import { checkCertificate, listOfCompetition, listOwn } from './seeCertificates'
import { withdrawCertificate } from './withdrawCertificate'

const PEOPLE = ['Li', 'Wang']
const AT = { competitionId: COMPETITION }

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A competition of one game, and the desk that hands certificates out. */
async function aCeremony(people = PEOPLE) {
  const hall = await aHall(people, { roundsTotal: 1 })
  const { store } = hall
  const { files } = storage
  const ways = { store, files, now: NOON, address: 'https://union.example.cn/m/' }
  const draw = (pictureId: string) => makePicture(ways, pictureId)
  const desk = { ...hall.desk(), files, draw }
  const as = (name: string) => ({ ...asking(store, aPerson(name)), files, draw })
  const board = async () => answered(await listOfCompetition(AT, desk))
  return {
    ...hall,
    play: () => hall.playRound(1),
    issue: (places: number, others = false) => issueCertificates({ ...AT, places, others }, desk),
    board,
    idOf: async (name: string, turn = 1) => certificateIdOf(COMPETITION, await hall.numberOf(name), turn),
    withdraw: (certificateId: string, reason = '名字写错了') => withdrawCertificate({ certificateId, reason }, desk),
    reissue: (certificateId: string) => reissueCertificate({ certificateId }, desk),
    paper: (certificateId: string) => givePaper({ certificateId }, desk),
    own: (name: string, certificateId: string) => giveOwn({ certificateId }, as(name)),
    mine: async (name: string) => answered(await listOwn({}, as(name))),
    check: (number: string) => checkCertificate({ number }, as('Anybody')),
    winner: async () => (await board()).rows[0]?.name ?? '',
  }
}

test('the desk reads before it hands out whose name has a letter that cannot be printed', async () => {
  const { play, board } = await aCeremony(['张𬱖', 'Wang'])
  expect((await board()).unprintable).toEqual([{ no: expect.any(Number), name: '张𬱖', letters: ['𬱖'] }])
  await play()
  expect((await board()).unprintable).toHaveLength(1)
  expect((await (await aCeremony()).board()).unprintable).toBeUndefined()
})

describe('handing certificates out', () => {
  test('tells each once, and anew when one is given in place of another', async () => {
    const { play, issue, idOf, winner, withdraw, reissue, store } = await aCeremony()
    await play()
    await issue(2)
    await issue(2, true)
    const told = () => store.messages.listAll({ where: { kind: 'certificate_given' } })
    expect((await told()).map(({ personId }) => personId).sort()).toEqual(['p-Li', 'p-Wang'])
    const id = await idOf(await winner())
    expect((await told()).map(({ path }) => path)).toContain(`features/certificates/pages/certificate?id=${id}`)
    await withdraw(id)
    await reissue(id)
    await reissue(id)
    expect((await told()).map(({ title }) => title).sort()).toEqual([
      '您有一张新证书',
      '您有一张新证书',
      '您的证书重新发了',
    ])
  })

  test('waits for the final order', async () => {
    const { issue, board } = await aCeremony()
    expect(await issue(3)).toMatchObject({ ok: false, reason: 'order_not_final' })
    expect(await board()).toMatchObject({ isFinal: false, rows: [] })
  })

  test('goes by places, and twice gives one with the same number', async () => {
    const { play, issue, board, store } = await aCeremony()
    await play()
    expect(answered(await issue(2))).toEqual({ issued: 2 })
    const before = (await board()).rows
    expect(before.map(({ place, kind }) => [place, kind])).toEqual([
      [1, 'honour'],
      [2, 'honour'],
    ])
    expect(answered(await issue(2))).toEqual({ issued: 0 })
    expect((await board()).rows).toEqual(before)
    expect(await store.certificates.count()).toBe(2)
  })

  test('twice at once gives one', async () => {
    const { play, issue, store } = await aCeremony()
    await play()
    await Promise.all([issue(2), issue(2), issue(2)])
    expect(await store.certificates.count()).toBe(2)
  })

  test('gives the others one of having played, without a place', async () => {
    const { play, issue, board } = await aCeremony()
    await play()
    expect(answered(await issue(1, true)).issued).toBe(2)
    const { rows } = await board()
    expect(rows.map(({ kind, place }) => [kind, place])).toEqual([
      ['honour', 1],
      ['part', undefined],
    ])
  })

  test('gives none to whoever has withdrawn', async () => {
    const { play, issue, board, store, winner } = await aCeremony()
    await play()
    await store.entrants.change({ _id: entrantIdOf(COMPETITION, 'm-Wang') }, { status: 'withdrawn', leftRound: 1 })
    expect(answered(await issue(2, true)).issued).toBe(1)
    expect([(await board()).people, await winner()]).toEqual([1, 'Li'])
  })

  test('shares a place as the order does', async () => {
    const { play, issue, board } = await aCeremony(['Li', 'Wang', 'Zhou', 'Wu'])
    await play()
    expect(answered(await issue(1)).issued).toBe(2)
    expect((await board()).rows.map(({ place }) => place)).toEqual([1, 1])
  })
})

describe('a certificate', () => {
  test('is seen by whoever it is of, and as a picture by nobody else', async () => {
    const { play, issue, mine, own, idOf, winner } = await aCeremony()
    await play()
    await issue(1)
    const first = await winner()
    const other = PEOPLE.find((name) => name !== first) ?? ''
    expect((await mine(first)).map(({ place, state }) => [place, state])).toEqual([[1, 'valid']])
    expect(await mine(other)).toEqual([])
    const { url, width, height } = answered(await own(first, await idOf(first)))
    expect([width, height]).toEqual([1240, 1754])
    expect((await storage.get(url)).toString('latin1', 1, 4)).toBe('PNG')
    await expect(own(other, await idOf(first))).rejects.toThrow('not_found')
  })

  test('is checked by its number, however it was typed, and says nothing by which one finds the person elsewhere', async () => {
    const { play, issue, board, check } = await aCeremony()
    await play()
    await issue(1)
    const [row] = (await board()).rows
    const seen = answered(await check(` ${row?.number.toLowerCase().replaceAll('-', ' ')} `))
    expect(seen).toMatchObject({ state: 'valid', name: row?.name, unit: row?.unit, place: 1, number: row?.number })
    expect(JSON.stringify(seen)).not.toMatch(/p-|m-|personId|memberId|issuedBy/)
    expect(await check('HQ-2026-2222-2222')).toMatchObject({ ok: false, reason: 'certificate_unknown' })
    expect(await check('=1+1')).toMatchObject({ ok: false, reason: 'certificate_unknown' })
  })

  test('that is withdrawn says so to all, without the reason, has no picture any more, and keeps its first reason', async () => {
    const { play, issue, board, check, withdraw, paper, mine, store } = await aCeremony()
    await play()
    await issue(1)
    const [row] = (await board()).rows
    const id = row?.id ?? ''
    answered(await paper(id))
    expect(await store.pictures.count()).toBe(1)
    await withdraw(id)
    await withdraw(id, '又一个原因')
    const seen = answered(await check(row?.number ?? ''))
    expect([seen.state, JSON.stringify(seen).includes('名字写错了')]).toEqual(['withdrawn', false])
    expect((await board()).rows[0]).toMatchObject({ state: 'withdrawn', reason: '名字写错了' })
    expect((await mine(row?.name ?? ''))[0]?.state).toBe('withdrawn')
    expect(await paper(id)).toMatchObject({ ok: false, reason: 'certificate_withdrawn' })
    expect(await store.pictures.count()).toBe(0)
  })

  test('is issued anew once, under a new number and with the name of now; one that stands is not', async () => {
    const { play, issue, board, withdraw, reissue, idOf, winner, store } = await aCeremony()
    await play()
    await issue(1)
    const name = await winner()
    const id = await idOf(name)
    expect(await reissue(id)).toMatchObject({ ok: false, reason: 'certificate_stands' })
    await withdraw(id)
    expect(answered(await issue(1))).toEqual({ issued: 0 })
    await store.entrants.change({ competitionId: COMPETITION, name }, { name: '改好的名字' })
    expect(answered(await reissue(id))).toEqual({ certificateId: await idOf(name, 2) })
    await reissue(id)
    const { rows } = await board()
    expect(rows.map((row) => [row.name, row.turn, row.state])).toEqual([
      [name, 1, 'withdrawn'],
      ['改好的名字', 2, 'valid'],
    ])
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2)
  })

  test('goes with whoever leaves for good', async () => {
    const { play, issue, winner, board, check, store } = await aCeremony()
    await play()
    await issue(2)
    const name = await winner()
    const number = (await board()).rows[0]?.number ?? ''
    await leaveCertificates.forGood?.(store, aPerson(name))
    expect(await check(number)).toMatchObject({ reason: 'certificate_unknown' })
    expect(await store.certificates.count()).toBe(1)
  })
})
