import type { RegistrationRow } from '#shared/events/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { boardTexts as texts } from '../board/boardTexts'

/** Marks that somebody stayed away without a word, or takes it back. */
export function useMarkAbsent(eventId: string, onMarked: () => void) {
  const { run } = useDeed()
  return async ({ memberId, name, absent }: RegistrationRow) => {
    const answer = await run('events.markAbsent', { eventId, memberId, absent: !absent })
    if (answer?.ok) say({ tone: 'good', text: answer.value.absent ? texts.marked(name) : texts.unmarked(name) })
    onMarked()
  }
}
