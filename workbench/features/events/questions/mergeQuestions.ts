import type { QuestionWords } from './questionWords'

/**
 * Two people at one form, question by question: what only one has changed, added or taken away counts; of what both have
 * changed otherwise, the side that is preferred. New questions of the other stand behind the one that they followed there.
 */
export function mergeQuestions(
  before: QuestionWords[],
  mine: QuestionWords[],
  theirs: QuestionWords[],
  prefer: 'mine' | 'theirs' = 'mine'
): { questions: QuestionWords[]; disputed: string[] } {
  const disputed: string[] = []
  const merged = (id: string): QuestionWords | undefined => {
    const [known, own, other] = [find(before, id), find(mine, id), find(theirs, id)]
    if (isSame(own, other) || isSame(known, other)) return own
    if (isSame(known, own)) return other
    disputed.push(id)
    return prefer === 'mine' ? own : other
  }
  const isMoved = !isSame(idsOf(before), idsOf(mine.filter(({ id }) => find(before, id))))
  const [first, second] = isMoved ? [mine, theirs] : [theirs, mine]
  const order = withOthers(idsOf(first), idsOf(second))
  const questions = order.flatMap((id) => merged(id) ?? [])
  return { questions, disputed }
}

/** The first list with what only the second has, each behind its neighbour of there. */
function withOthers(first: string[], second: string[]): string[] {
  const all = [...first]
  second.forEach((id, index) => {
    if (all.includes(id)) return
    const behind = second.slice(0, index).findLast((other) => all.includes(other))
    all.splice(behind === undefined ? 0 : all.indexOf(behind) + 1, 0, id)
  })
  return all
}

const find = (all: QuestionWords[], id: string) => all.find((one) => one.id === id)
const idsOf = (all: QuestionWords[]) => all.map(({ id }) => id)

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
