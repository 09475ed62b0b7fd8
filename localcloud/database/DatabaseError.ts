/** A refusal of the database, answered with a code and a message in place of a result. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'

  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

/** The error for a request that is wrong in itself. */
export function invalid(message: string): DatabaseError {
  return new DatabaseError('INVALID_PARAM', message)
}

/** The error for a request that the database could not carry out. */
export function failed(message: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', message)
}
