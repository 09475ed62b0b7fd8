import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import type { TeamInvitation } from '#shared/events/team/view'
import type { EventView } from '#shared/events/view'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { InvitedTeam } from '../team/InvitedTeam'
import { OwnTeam } from '../team/OwnTeam'
import { teamTexts as texts } from '../team/teamTexts'
import { useTeam } from '../team/useTeam'

/** 我的队, or the team of an invitation (`team` and `code`). */
export default function TeamPage() {
  const { id = '', team, code } = useParams()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })
  const rule = load.kind === 'ready' ? load.value.event.team : undefined

  return (
    <Screen>
      <InnerBar title={team ? texts.invitation : texts.title(rule?.kind ?? 'team')} isHeaded />
      <Loaded load={load} onRetry={reload} edged>
        {(view) => <TeamOf view={view} invitation={team && code ? { team, code } : undefined} />}
      </Loaded>
    </Screen>
  )
}

function TeamOf({ view: { event }, invitation }: { view: EventView; invitation: TeamInvitation | undefined }) {
  const now = useNow()
  const doing = useTeam(event.id, invitation)
  const { load } = doing
  const found = load.kind === 'ready' ? load.value : undefined
  const kind = event.team?.kind ?? 'team'
  useShare({
    title: texts.shareTitle(found?.captain.name ?? '', event.title, kind),
    page: 'team',
    query: { id: event.id, ...(found?.invite ?? invitation) },
  })
  const rule = event.team
  const toEvent = { label: texts.toEvent, onPress: () => open('event', { id: event.id }) }
  if (!rule || (load.kind === 'failed' && load.reason === 'team_gone'))
    return <EmptyState motif="empty-events" title={texts.noTeam} text={texts.noTeamText} action={toEvent} />
  return (
    <Loaded load={load} onRetry={doing.reload} edged>
      {(team) =>
        team.mates || !invitation ? (
          <OwnTeam event={event} rule={rule} team={team} doing={doing} now={now} />
        ) : (
          <InvitedTeam {...{ event, rule, team, invitation, now }} onSettled={doing.reload} />
        )
      }
    </Loaded>
  )
}
