import type { Member } from '#shared/membership/member'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, aPerson, asking } from '../testing/factories'

const PHONE = '19900000001'

async function binding(inRoster: string, typed: string) {
  const { personId: _personId, ...row }: Member = aMember(inRoster, { id: 'm-1', phone: PHONE })
  const { member: _member, ...stranger } = aPerson('Zhao')
  const store = await aStore({ members: [row], people: [stranger] })
  await store.enterprises.put({
    ...{ id: row.enterpriseId, name: '面馆', unionId: row.unionId, unionName: '', size: 'micro', ownership: 'private' },
    ...{ industry: '', gridId: '', address: '', members: 1, grams: [], pageKey: 'n' },
  })
  const claim = {
    name: typed,
    enterpriseId: row.enterpriseId,
    phone: { from: 'wechat' as const, code: `phone-${PHONE}` },
  }
  return answered(await atTheDoor('membership.bind', claim, asking(store, stranger))).kind
}

describe('a name that is typed in another way than the roster has it', () => {
  test.each([
    ['买买提·示例', '买买提•示例'],
    ['买买提·示例', '买买提示例'],
    ['王示', '王　示'],
    ['John Smith', 'john smith'],
  ])('%s is bound as %s', async (inRoster, typed) => {
    expect(await binding(inRoster, typed)).toBe('bound')
  })

  test('is still looked at when it is another name', async () => {
    expect(await binding('王示', '王示例')).toBe('queued')
  })
})
