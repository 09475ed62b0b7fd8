import { Db } from '@cloudbase/database'
import type { Database } from './database/openDatabase'
import { dispatch } from './wire/dispatch'

type Config = NonNullable<ConstructorParameters<typeof Db>[0]>

const databases = new WeakMap<Config, Database>()

/** The SDK's own database object over an engine in this process: the same requests and answers without HTTP. */
export function localDatabase(database: Database): Db {
  const config = { env: 'local' }
  databases.set(config, database)
  Db.reqClass = Requester
  return new Db(config)
}

/** The requester that replaces the SDK's HTTP one. The SDK makes one for every query, with `new`. */
class Requester {
  constructor(private readonly config: Config) {}

  async send(action: string, parameters: object = {}): Promise<unknown> {
    const database = databases.get(this.config)
    if (!database) throw new Error('This database object was not made by localDatabase.')
    const answer = await dispatch({ database }, { ...parameters, action })
    if (!('code' in answer)) return answer
    throw Object.assign(new Error(String(answer.message)), { code: answer.code, requestId: answer.requestId })
  }
}
