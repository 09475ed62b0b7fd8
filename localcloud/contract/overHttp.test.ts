import { cloudUnderTest } from './cloudUnderTest'
import { sdkContract } from './sdkContract'

describe('the SDK over HTTP', () => {
  sdkContract(async () => {
    const { app, close } = await cloudUnderTest()
    return { db: app.database(), close }
  })
})
