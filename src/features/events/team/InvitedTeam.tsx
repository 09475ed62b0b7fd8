import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { TeamView } from '#shared/events/team/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Fact } from '#ui/lists/Fact'
import { Picture } from '#ui/Picture'
import { ActionBar } from '#ui/screen/ActionBar'
import { heading } from '#ui/spoken'
import { useWaitingWish, WaitingWishBar } from '../registering/WaitingWish'
import { registerTexts } from '../texts'
import { whenText } from '../whenText'
import './Team.scss'
import type { TeamInvitation } from '#shared/events/team/view'
import { teamState } from './teamState'
import { teamTexts as texts } from './teamTexts'

interface Props {
  event: UnionEvent
  rule: TeamRule
  team: TeamView
  invitation: TeamInvitation
  now: number
  /** Runs when a wish to come in waits for the network no more. */
  onSettled: () => void
}

/** 请您进队: whose team it is, what for, and who is missing; no name but the captain's is told. */
export function InvitedTeam({ event, rule, team, invitation, now, onSettled }: Props) {
  const wish = useWaitingWish(event.id, onSettled)
  const isFull = team.needs?.room === 0
  const isOver = now >= event.closesAt
  return (
    <>
      <View className="team-body">
        <Card className="team-card" marked>
          <Picture name={event.kind} shape="wide" />
          <View className="team-card__state" {...heading(1)}>
            {texts.invited(team.captain.name, rule.kind)}
          </View>
          <View className="team-card__next">{texts.from(team.captain.enterprise, team.people)}</View>
          <Fact icon="paper">{event.title}</Fact>
          <Fact icon="calendar">{whenText(event.startsAt, now)}</Fact>
          <Fact icon="place">{event.venue}</Fact>
          <Fact icon="people">{teamState(rule, team)}</Fact>
          {!isOver && <Fact icon="clock">{texts.closes(momentText(event.closesAt, now))}</Fact>}
        </Card>
      </View>
      {wish ? (
        <WaitingWishBar wish={wish} />
      ) : (
        <ActionBar hint={isOver ? texts.closed : isFull ? texts.full(rule.kind) : texts.seen}>
          {isFull || isOver ? (
            <Button kind="ghost" onPress={() => open('event', { id: event.id })}>
              {texts.toEvent}
            </Button>
          ) : (
            <Button onPress={() => open('register', { id: event.id, ...invitation })}>{registerTexts.join}</Button>
          )}
        </ActionBar>
      )}
    </>
  )
}
