import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes what was answered three years ago: never later than the case, by which alone whoever asked could take it back. */
export const forgetQuestions: Clearing = {
  row: 'questions',
  forget: ({ questions }, before) => questions.remove({ answeredAt: _.lt(before) }),
  oldest: ({ questions }) => questions.earliest('answeredAt', {}),
}
