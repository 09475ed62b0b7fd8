import { openStore, schema } from '../../cloudfunctions/schema'
import { newKey, writeKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { aLocalCloud } from '../../localcloud/contract/cloudUnderTest'
import { localDatabase } from '../../localcloud/inProcess'
import { countInEnvironment, keysOfVariable, whyNotDeploy } from './keysOfEnvironment'

// TENCENTCLOUD keeps the SDK from looking for the machine it runs on, which takes seconds.
process.env.TENCENTCLOUD = 'true'

const [ours, older] = [newKey(), newKey()]

test('a deployment without a key that rows still need is refused, with its id', async () => {
  const { url, envId, secretId, secretKey, database, close } = await aLocalCloud({ collections: schema })
  const account = { env: envId, secretId, secretKey, serviceUrl: `${url}/admin` }
  const { registrations } = openStore(localDatabase(database))
  const row = { eventId: 'cup', answers: {}, rev: 1 }
  for (const [index, { id }] of [ours, older, older].entries())
    await registrations.add({ ...row, id: `r${index}`, sealed: { key: id, box: '', count: 1 } } as never)
  await registrations.add({ ...row, id: 'none' } as never)

  expect(await countInEnvironment(account)).toEqual(
    new Map([
      [ours.id, 1],
      [older.id, 2],
    ])
  )
  expect(await whyNotDeploy(account, [ours, older])).toBeUndefined()
  expect(await whyNotDeploy(account, [ours])).toMatch(`少了密钥 ${older.id}，有 2 份报名`)
  await close()
})

test.each([
  ['nothing', ''],
  ['a word', 'secret'],
  ['a key that was cut short', writeKeyRing([ours]).slice(0, -1)],
])('%s is no key to deploy with', (_what, text) => {
  expect(keysOfVariable(text)).toBeUndefined()
})
