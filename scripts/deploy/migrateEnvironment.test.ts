import { schema } from '../../cloudfunctions/schema'
import { rewriteRows } from '../../cloudfunctions/server/store/rewriteRows'
import { aLocalCloud } from '../../localcloud/contract/cloudUnderTest'
import { isTooNew, migrateEnvironment } from './migrateEnvironment'

// TENCENTCLOUD keeps the SDK from looking for the machine it runs on, which takes seconds.
process.env.TENCENTCLOUD = 'true'

test('an environment is migrated through the SDK, once, and refuses older functions afterwards', async () => {
  const { url, envId, secretId, secretKey, database, close } = await aLocalCloud({ collections: schema })
  const account = { env: envId, secretId, secretKey, serviceUrl: `${url}/admin` }
  const documents = Array.from({ length: 150 }, (_, index) => ({ _id: `p${1000 + index}`, phone: `1${index}` }))
  await database.insert('people', { documents })
  const said: string[] = []
  const addCountry = {
    name: 'addCountry',
    run: (rows: Parameters<typeof rewriteRows>[0]) =>
      rewriteRows(rows, 'people', ({ phone, country }) =>
        country ? undefined : { set: { country: { code: '+86' } }, remove: ['old'], onlyIf: { phone } }
      ),
  }

  expect(await isTooNew(account, [])).toBe(false)
  for (let times = 0; times < 2; times++) await migrateEnvironment(account, (line) => said.push(line), [addCountry])
  expect(said).toEqual(['数据已整理到第 1 版', '数据不用整理'])
  expect(await database.count('people', { 'country.code': '+86' })).toBe(150)
  expect(await isTooNew(account, [])).toBe(true)
  await close()
})
