import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aDoorway, MA } from '../testing/joining/aDoorway'

describe('the way in', () => {
  test.each([
    ['of an enterprise with a union leads to its chair', 'noodle-house', ['noodle-union', true]],
    ['of one without leads to the union of its community', 'flower-shop', ['community', false]],
    ['of one outside the district leads to nobody here', 'afar', [undefined, false]],
  ] as const)('%s', async (_, enterpriseId, wanted) => {
    const { as } = await aDoorway()
    const way = answered(await atTheDoor('joining.way', { enterpriseId }, await as(MA)))
    expect([way.union?.id, way.isOwn]).toEqual(wanted)
    expect(way.communities).toEqual([{ id: 'community', name: '钟声社区联合工会' }])
  })

  test('in an empty street names nobody, and says nothing of a stranger’s chair but how the name begins', async () => {
    const { as, store } = await aDoorway()
    const stranger = { ...(await as(MA)), person: undefined } as never
    const way = answered(await atTheDoor('joining.way', { enterpriseId: 'noodle-house' }, stranger))
    expect(way.union?.chair).toBe('周*')
    for (const id of ['noodle-union', 'community']) await store.unions.remove({ _id: id })
    const none = answered(await atTheDoor('joining.way', {}, stranger))
    expect(none).toEqual({ isOwn: false, communities: [] })
  })
})
