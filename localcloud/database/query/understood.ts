import { DatabaseError, failed } from '../DatabaseError'

/** What the evaluator cannot make sense of is the request's fault: it becomes an answer, not a crash. */
export function understood<Result>(evaluate: () => Result): Result {
  try {
    return evaluate()
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw failed(error instanceof Error ? error.message : String(error))
  }
}
