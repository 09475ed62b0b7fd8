import { openDatabase } from '../database/openDatabase'
import { localDatabase } from '../inProcess'
import { sdkContract } from './sdkContract'

describe('the SDK over an engine in the same process', () => {
  sdkContract(async () => {
    const database = openDatabase({ file: ':memory:', collections: {} })
    return { db: localDatabase(database), close: async () => database.close() }
  })
})
