import { invalid } from '../database/DatabaseError'
import type { Database } from '../database/openDatabase'
import type { FunctionHost } from '../functions/hostFunctions'
import type { Storage } from '../storage/openStorage'

/** The parts that requests are answered from. In unit tests there is a database and nothing else. */
export type Cloud = {
  readonly database: Database
  readonly storage?: Storage
  readonly functions?: FunctionHost
}

export function storageOf({ storage }: Cloud): Storage {
  if (storage) return storage
  throw invalid('There is no file storage here.')
}

export function functionsOf({ functions }: Cloud): FunctionHost {
  if (functions) return functions
  throw invalid('There are no functions here.')
}
