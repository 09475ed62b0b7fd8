import { useNavigate } from 'react-router-dom'
import { refreshToday } from '../../../../today'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import type { EventWords } from '../eventWords'
import { formTexts as texts } from '../formTexts'

/** Whether publishing alone sends word to somebody: to those on the list, and to chairs for whose unions places are kept. */
export function tellsPeople({ openTo, reserves }: Pick<EventWords, 'openTo' | 'reserves'>): boolean {
  return openTo === 'invited' || reserves.length > 0
}

/** Publishes an event, or brings it before an officer, and goes to where it stands then. */
export function usePublishing() {
  const navigate = useNavigate()
  const { busy, run } = useDeed()
  const publish = async (eventId: string): Promise<void> => {
    const answer = await run('events.publish', { eventId })
    if (!answer?.ok && answer?.reason !== 'already_published') {
      navigate(`/events/${eventId}/write`, { replace: true })
      return
    }
    if (answer.ok) say({ tone: 'good', text: answer.value.waits ? texts.asked : texts.published })
    refreshToday()
    navigate(answer.ok && answer.value.waits ? '/events' : `/events/${eventId}`, { replace: true })
  }
  return { busy, publish }
}
