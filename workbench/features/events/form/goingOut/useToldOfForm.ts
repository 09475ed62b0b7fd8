import * as v from 'valibot'
import type { UnionEvent } from '#shared/events/event'
import { QuestionsSchema } from '#shared/events/form/question'
import { useDeed } from '../../../../useDeed'
import { toQuestion } from '../../questions/questionWords'
import type { EventWords } from '../eventWords'

/** Counts who would be told of the form as it is written here; nobody of a form that is the one of before, or not whole. */
export function useToldOfForm() {
  const { run } = useDeed()
  return async (event: Pick<UnionEvent, 'id' | 'questions'>, { questions }: EventWords): Promise<number> => {
    const checked = v.safeParse(QuestionsSchema, questions.map(toQuestion))
    if (!checked.success || JSON.stringify(checked.output) === JSON.stringify(event.questions)) return 0
    const answer = await run('events.toFill', { eventId: event.id, questions: checked.output })
    return answer?.ok ? answer.value.people : 0
  }
}
