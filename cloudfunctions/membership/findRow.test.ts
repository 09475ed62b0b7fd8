import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aPerson } from '../testing/factories'
import { aRoster, aRow } from '../testing/roster/aRoster'

const NAME = '买买提·示例'

/** A stranger who says that they are this person, with the phone that WeChat vouches for. */
async function asks(name: string, row: ReturnType<typeof aRow>) {
  const roster = await aRoster(row)
  const { member: _member, ...stranger } = aPerson('Bai')
  await roster.store.people.add(stranger)
  const phone = { from: 'wechat' as const, code: 'phone-19900000001' }
  const outcome = await atTheDoor(
    'membership.bind',
    { name, enterpriseId: 'noodle-house', phone },
    { ...roster.as(stranger), asksConsent: false }
  )
  return { kind: answered(outcome).kind, ...roster }
}

describe('a name that somebody types', () => {
  test.each(['买买提•示例', '买买提・示例', '买买提.示例', '买买提 示例', '买买提示例'])(
    '%s is the row of 买买提·示例',
    async (typed) => {
      expect((await asks(typed, aRow('Li', { name: NAME }))).kind).toBe('bound')
    }
  )

  test('that is another waits for an officer, who sees a namesake however they are typed', async () => {
    expect((await asks('买买提', aRow('Li', { name: NAME }))).kind).toBe('queued')
    const { kind, officer } = await asks('买买提示例', aRow('Li', { name: NAME, phone: '19900000002' }))
    expect(kind).toBe('queued')
    const [request] = answered(await atTheDoor('membership.bindings', {}, officer())).items
    expect(request?.candidates).toMatchObject([{ memberId: 'm-Li', samePhone: false }])
  })
})
