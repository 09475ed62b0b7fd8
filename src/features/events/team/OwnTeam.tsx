import { View } from '@tarojs/components'
import type { UnionEvent } from '#shared/events/event'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { TeamView } from '#shared/events/team/view'
import { Card } from '#ui/Card'
import { Picture } from '#ui/Picture'
import { heading } from '#ui/spoken'
import { InviteBar } from './InviteBar'
import './Team.scss'
import { TeamMates } from './TeamMates'
import { TeamSeats } from './TeamSeats'
import { teamNext, teamState } from './teamState'
import type { useTeam } from './useTeam'

interface Props {
  event: UnionEvent
  rule: TeamRule
  team: TeamView
  doing: ReturnType<typeof useTeam>
  now: number
}

/** 我的队: who is missing and until when, the seats, and everybody by name. */
export function OwnTeam({ event, rule, team, doing, now }: Props) {
  return (
    <>
      <View className="team-body">
        <Card className="team-card" marked={!team.needs?.isWhole}>
          <View className="team-card__event">
            <Picture name={event.kind} shape="thumb" />
            <View>{event.title}</View>
          </View>
          <View className="team-card__state" {...heading(1)}>
            {teamState(rule, team)}
          </View>
          <View className="team-card__next">{teamNext(event, team, now)}</View>
          <TeamSeats rule={rule} team={team} />
        </Card>
        <TeamMates rule={rule} team={team} doing={doing} canAct={now < event.startsAt} />
      </View>
      <InviteBar event={event} rule={rule} team={team} now={now} />
    </>
  )
}
