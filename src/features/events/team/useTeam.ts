import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { say } from '#platform/say'
import type { MateSeen, TeamInvitation } from '#shared/events/team/view'
import { teamTexts as texts } from './teamTexts'

/** The own team, or one to which somebody is invited, and what its captain does in it. */
export function useTeam(eventId: string, invitation: TeamInvitation | undefined) {
  const { load, reload } = useAsk('events.team', { eventId, ...invitation })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  useShownAgain(reload)

  const lead = ({ memberId, name }: MateSeen) =>
    once(async () => {
      const outcome = await callApi('events.leadTeam', { eventId, memberId })
      setProblem(outcome.ok ? undefined : outcome.text)
      if (outcome.ok) say(texts.led(name))
      reload()
    })

  const drop = ({ memberId, name }: MateSeen) =>
    once(async () => {
      const outcome = await callApi('events.dropMate', { eventId, memberId })
      setProblem(outcome.ok ? undefined : outcome.text)
      if (outcome.ok) say(texts.dropped(name))
      reload()
    })

  return { load, reload, busy, problem, lead, drop }
}
