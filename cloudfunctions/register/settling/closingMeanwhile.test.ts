import type { Store } from '#server/store'
import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, DAY, NOON } from '../../testing/factories'

const reason = '搬走了'

/** An open enterprise with Ma, an empty one that closes before the first row is written into it, and a desk that does not know. */
async function aClosingFirm() {
  const register = await aRegister()
  const { addUnion, addEnterprise, hire, store, as, settle } = register
  const unionId = await addUnion()
  const [open, closing] = [await addEnterprise({ unionId }), await addEnterprise({ unionId, name: '书店' })]
  await hire(open, 'Ma')
  await settle()
  const close = async () =>
    answered(await atTheDoor('register.closeEnterprise', { enterpriseId: closing, reason }, as('Chen')))
  const late = (name: 'add' | 'change'): Store => {
    let isFirst = true
    const write = async (...given: never[]) => {
      if (isFirst) {
        isFirst = false
        await close()
      }
      return (store.members[name] as (...all: never[]) => Promise<unknown>)(...given)
    }
    return { ...store, members: { ...store.members, [name]: write } }
  }
  const rowsIn = (enterpriseId: string) => store.members.listAll({ where: { enterpriseId } })
  const desk = (on: Store) => ({ ...as(), store: on })
  return { ...register, open, closing, late, rowsIn, desk }
}

const CLOSED = { ok: false, reason: 'enterprise_closed' }

describe('an enterprise that closes while a row is written into it', () => {
  test('gets nobody who is added by hand', async () => {
    const { closing, late, rowsIn, desk } = await aClosingFirm()
    const person = { name: '新示例', phone: { from: 'typed' as const, number: '19900000777' }, enterpriseId: closing }
    const added = await atTheDoor(
      'membership.add',
      { ...person, standing: 'member', despite: false },
      desk(late('add'))
    )
    expect(added).toEqual(CLOSED)
    expect(await rowsIn(closing)).toEqual([])
  })

  test('gets nobody who moves: they are where they were', async () => {
    const { open, closing, late, rowsIn, desk } = await aClosingFirm()
    const [before] = await rowsIn(open)
    const asked = { memberId: before?.id ?? '', from: open, to: closing, reason }
    expect(await atTheDoor('membership.move', asked, desk(late('change')))).toEqual(CLOSED)
    expect(await rowsIn(closing)).toEqual([])
    expect(await rowsIn(open)).toMatchObject([{ standing: before?.standing, unionId: before?.unionId }])
  })

  test('gets nobody back who had left', async () => {
    const { closing, late, rowsIn, desk, store } = await aClosingFirm()
    const { personId: _personId, ...gone } = aMember('Gone', { enterpriseId: closing, standing: 'left' })
    const left = { on: NOON - DAY, why: '退休', at: NOON, by: 'p-Lin', standing: 'member' as const }
    await store.members.add({ ...gone, left })
    expect(await atTheDoor('membership.return', { memberId: gone.id, reason }, desk(late('change')))).toEqual(CLOSED)
    expect(await rowsIn(closing)).toMatchObject([{ standing: 'left', left }])
  })
})
