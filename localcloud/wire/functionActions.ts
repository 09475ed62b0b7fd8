import { DatabaseError } from '../database/DatabaseError'
import { FunctionFailure } from '../functions/FunctionFailure'
import type { Action } from './action'
import { functionsOf } from './cloud'
import { textIn, type WireRequest } from './wireRequest'

/** The action by which one function calls another through the SDK. */
export const functionActions: Record<string, Action> = {
  'functions.invokeFunction': async (cloud, request) => {
    try {
      const result = await functionsOf(cloud).invoke(textIn(request, 'function_name'), eventIn(request), {
        source: 'scf',
      })
      return { data: { response_data: JSON.stringify(result) } }
    } catch (error) {
      if (error instanceof FunctionFailure) throw new DatabaseError(error.code, error.message)
      throw error
    }
  },
}

function eventIn(request: WireRequest): unknown {
  return request.request_data ? JSON.parse(textIn(request, 'request_data')) : {}
}
