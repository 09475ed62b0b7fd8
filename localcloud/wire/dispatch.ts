import { DatabaseError } from '../database/DatabaseError'
import type { Cloud } from './cloud'
import { databaseActions } from './databaseActions'
import { functionActions } from './functionActions'
import { storageActions } from './storageActions'
import type { WireRequest } from './wireRequest'

type WireAnswer = { readonly requestId: string; readonly [part: string]: unknown }

const actions = new Map(Object.entries({ ...databaseActions, ...storageActions, ...functionActions }))

let served = 0

/** Answers one request of the SDK. Refusals are answers too: a code and a message, with HTTP status 200. */
export async function dispatch(cloud: Cloud, request: WireRequest): Promise<WireAnswer> {
  const requestId = `local-${++served}`
  try {
    const action = actions.get(request.action)
    if (!action)
      throw new DatabaseError('INVALID_ACTION', `The local cloud does not know the action ${request.action}.`)
    return { requestId, ...(await action(cloud, request)) }
  } catch (error) {
    if (error instanceof DatabaseError) return { requestId, code: error.code, message: error.message }
    console.error(error)
    return { requestId, code: 'INTERNAL_ERROR', message: String(error) }
  }
}
