import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Db } from '@cloudbase/database'
import { openDatabase } from '../database/openDatabase'
import { dispatch } from '../wire/dispatch'
import type { WireRequest } from '../wire/wireRequest'
import { sdkContract } from './sdkContract'

const { requesterOver } = require('../functions/requester.cjs') as {
  requesterOver: (port: MessagePort) => NonNullable<typeof Db.reqClass>
}

describe('the SDK over messages, as functions use it here', () => {
  sdkContract(async () => {
    const database = openDatabase({ file: ':memory:', collections: {} })
    const { port1, port2 } = new MessageChannel()
    port1.on('message', async ({ asks, request }: { asks: number; request: WireRequest }) =>
      port1.postMessage({ answers: asks, answer: await dispatch({ database }, request) })
    )
    Db.reqClass = requesterOver(port2)
    const close = async () => {
      port1.close()
      database.close()
    }
    return { db: new Db({ env: 'local' }), close }
  })
})
