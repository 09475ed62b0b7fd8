import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, aPerson, asking, NOON } from '../../testing/factories'

const line = (id: string, action: string, subject: string, remark: string, at = NOON) => ({
  ...{ id, at, personId: 'p-Lin', action, subject, remark },
})

async function looksOf(...lines: ReturnType<typeof line>[]) {
  const store = await aStore({ members: [aMember('Li')], people: [aPerson('Li')] })
  const asked = { personId: 'p-Li', name: 'Li', phone: '19900000001', enterpriseId: 'e', enterpriseName: '面馆' }
  await store.bindings.add({ ...asked, id: 'b-Li', state: 'approved', askedAt: 1, decidedAt: 2, pageKey: 'b' })
  const row = { enterpriseId: '', unionId: '', status: 'confirmed' as const, turn: 't', rev: 1, answers: {}, name: '' }
  await store.registrations.add({
    ...row,
    id: 'cup:m-Li',
    eventId: 'cup',
    memberId: 'm-Li',
    personId: 'p-Li',
    at: NOON,
  })
  await store.log.addMany(lines)
  return answered(await atTheDoor('privacy.looks', {}, asking(store, aPerson('Li'))))
}

test('who looked at somebody is told with the reason, the latest first', async () => {
  const looks = await looksOf(
    line('1', 'membership.revealPhone', 'b-Li', '号码少一位，打电话问', NOON - 2),
    line('2', 'membership.release', 'p-Li', '名册 m-Li：L*，换了手机', NOON - 1),
    line('3', 'events.export', 'cup', '12 行，给场馆登记', NOON + 1)
  )
  expect(looks.map(({ deed, why }) => [deed, why])).toEqual([
    ['导出报名名单', '12 行，给场馆登记'],
    ['解除绑定', 'L*，换了手机'],
    ['看完整手机号', '号码少一位，打电话问'],
  ])
  expect(JSON.stringify(looks)).not.toMatch(/p-Lin|m-Li|b-Li/)
})

test.each([
  ['at somebody else', line('1', 'membership.revealPhone', 'b-Wang', '问一问')],
  ['by a list without whole names', line('1', 'events.export', 'cup', '12 行，姓名和手机已遮住', NOON + 1)],
  ['by a list of before they signed up', line('1', 'events.export', 'cup', '3 行，给场馆登记', NOON - 1)],
  ['by taking their row from whoever had it before', line('1', 'membership.release', 'm-Li', 'W*（p-Wang）：不是本人')],
  ['by what is no look at all', line('1', 'events.resize', 'cup', '改成 5 个', NOON + 1)],
])('a look %s is none', async (_what, other) => {
  expect(await looksOf(other)).toEqual([])
})
