export type FunctionFailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_BUSY'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_INSTANCE_DIED'

/** The error of a function's call that brought no result, with its reason. */
export class FunctionFailure extends Error {
  override name = 'FunctionFailure'

  constructor(
    readonly code: FunctionFailureCode,
    message: string
  ) {
    super(message)
  }
}
