import { dyingAfter, survive } from '../../testing/dying'
import { anOfficer, asking } from '../../testing/factories'
import { anApproval, chairOnRoster } from '../../testing/places/anApproval'
import { unapproveSignUps } from './unapproveSignUps'

test.each([1, 2, 3, 4, 5, 6])(
  'a taking back that dies after write %d leaves nobody in without a word',
  async (writes) => {
    const { register, approve, place, repair, store, time } = await anApproval('chair')
    await register('Li')
    await approve(['Li'])
    await repair()
    const asked = asking(dyingAfter(writes, store), chairOnRoster, time.now)
    time.now -= 100_000
    const input = { eventId: 'cup', unionId: 'noodle-union', memberIds: ['m-Li'] }
    await survive(unapproveSignUps(input, { ...asked, now: time.now + 1000 }))
    await repair()
    await repair()
    const { awaits } = (await place('Li')) ?? {}
    expect(await store.messages.count({ kind: 'place_approved' })).toBe(awaits ? 0 : 1)
    expect((await store.registrations.get('cup:m-Li')).awaits).toBe(awaits)
  }
)

test('a chair takes nothing back of what the organiser has said yes to since', async () => {
  const { register, approve, unapprove, ofEvent, place } = await anApproval('both')
  await register('Li')
  await approve(['Li'])
  await ofEvent.approve(['Li'], anOfficer())
  expect(await unapprove(['Li'])).toEqual({ ok: false, reason: 'told_already' })
  expect(await place('Li')).toEqual({ status: 'confirmed' })
})
