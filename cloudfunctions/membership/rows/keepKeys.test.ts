import { DAY, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'
import { keepKeys } from './keepKeys'

/** A row without keys, one with those of another name, and one that is right. */
async function afterAnHour(migratedAt: number) {
  const { grams: _g, spelt: _s, pageKey: _p, ...bare } = aRow('Old', { name: '单示例' })
  const renamed = { ...aRow('New', { name: '旧名字', phone: '19900000002' }), name: '新名字' }
  const right = aRow('Li', { name: '李示例', phone: '19900000003' })
  const { store, database } = await aRoster(bare as ReturnType<typeof aRow>, renamed, right)
  await store.installation.put({ id: 'this', version: 6, migratedAt })
  const run = async (until = NOON + 1) => keepKeys({ store, clock: () => NOON, until })
  const keyOf = async (key: string) => (await store.members.get(`m-${key}`)).pageKey
  return { store, database, run, keyOf }
}

describe('keys of rows that functions of the version before have written', () => {
  test('are made in the nights after a migration, and then nothing is written', async () => {
    const { run, keyOf, database, store } = await afterAnHour(NOON - DAY)
    await run()
    expect([await keyOf('Old'), await keyOf('New'), await keyOf('Li')]).toEqual([
      'shanshili:m-Old',
      'xinmingzi:m-New',
      'lishili:m-Li',
    ])
    expect((await store.members.get('m-New')).grams).toContain('新名')
    const { written } = database.counters()
    await run()
    expect(database.counters().written).toBe(written)
  })

  test('are not looked for later, and a run that is out of time goes on in a minute', async () => {
    const late = await afterAnHour(NOON - 4 * DAY)
    await late.run()
    expect(await late.keyOf('Old')).toBeUndefined()
    expect(await (await afterAnHour(NOON - DAY)).run(NOON)).toBe(NOON + 60_000)
  })
})
