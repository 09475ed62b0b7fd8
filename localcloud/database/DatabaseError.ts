/** What the cloud answers with a code and a message instead of a result. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'

  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

/** A request that is wrong in itself. */
export function invalid(message: string): DatabaseError {
  return new DatabaseError('INVALID_PARAM', message)
}

/** A request that the database could not carry out. */
export function failed(message: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', message)
}
