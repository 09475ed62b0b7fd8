import { FACES, type Face } from './face'
import { FEWEST, type Feedback } from './feedback'

/** What those who run an event read of it. */
export interface FeedbackSum {
  title: string
  /** How many were checked in, and how many of them judged. */
  came: number
  answered: number
  /** Missing while fewer than five have answered. */
  shown?: { faces: Record<Face, number>; words: { face: Face; words: string }[] }
}

/** Counts the faces, and puts the words in the order of what they say, which tells nothing of when they were written. */
export function sumUp(came: number, given: readonly Pick<Feedback, 'face' | 'words'>[]): Omit<FeedbackSum, 'title'> {
  const answered = given.length
  if (answered < FEWEST) return { came, answered }
  const words = FACES.flatMap((face) =>
    given
      .filter((one) => one.face === face && one.words)
      .map((one) => one.words)
      .sort()
      .map((said) => ({ face, words: said }))
  )
  const count = (face: Face) => given.filter((one) => one.face === face).length
  return { came, answered, shown: { faces: { good: count('good'), fair: count('fair'), bad: count('bad') }, words } }
}
