import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'

const levels = ['社区', '网格']
const NONE = { squareKm: null, bounds: null }

describe('the levels of the street', () => {
  test('stand beside the telephone of the station, which everybody may call once it is there', async () => {
    const { as } = await aRegister()
    const summary = async () => answered(await atTheDoor('directory.summary', {}, { ...as(), person: undefined }))
    const steps = async () => answered(await atTheDoor('desk.firstSteps', {}, as()))
    expect([(await summary()).station, (await steps()).hasStation]).toEqual([undefined, false])
    const change = (words: object) =>
      atTheDoor('register.changeTerritory', { seen: { levels, ...NONE }, words: { levels, ...NONE, ...words } }, as())
    await expect(change({ phone: '13911112222' })).rejects.toMatchObject({ fault: 'bad_request' })
    const station = { phone: '010-66000000', hours: '工作日 9:00–17:00' }
    answered(await change(station))
    expect([(await summary()).station, (await steps()).hasStation]).toEqual([station, true])
    expect(answered(await atTheDoor('directory.areas', {}, as()))).toMatchObject(station)
    // A desk of the version before says nothing of it, and takes nothing away.
    answered(
      await atTheDoor(
        'register.changeTerritory',
        { seen: { levels, ...NONE }, words: { levels, ...NONE, squareKm: 4.24 } },
        as()
      )
    )
    expect((await summary()).station).toEqual(station)
  })

  test('stand beside its size and its bounds', async () => {
    const { as } = await aRegister()
    const bounds = { south: 39.9, west: 116.36, north: 39.93, east: 116.4 }
    const levels = ['社区', '网格']
    const change = (words: object) =>
      atTheDoor('register.changeTerritory', { seen: { levels, ...NONE }, words: { levels, ...NONE, ...words } }, as())
    answered(await change({ squareKm: 4.24, bounds }))
    expect(answered(await atTheDoor('directory.areas', {}, as()))).toMatchObject({ squareKm: 4.24, bounds })
    await expect(change({ bounds: { ...bounds, south: 40 } })).rejects.toMatchObject({ fault: 'bad_request' })
  })
})
