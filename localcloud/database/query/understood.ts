import { DatabaseError, failed } from '../DatabaseError'

/** Runs an evaluation; its exceptions become refusals, since what the evaluator cannot read is the request's fault. */
export function understood<Result>(evaluate: () => Result): Result {
  try {
    return evaluate()
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw failed(error instanceof Error ? error.message : String(error))
  }
}
