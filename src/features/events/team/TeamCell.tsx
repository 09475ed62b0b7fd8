import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { registerTexts } from '../texts'
import './Team.scss'
import { teamTexts as texts } from './teamTexts'

/** The way from an event to the own team; while somebody is missing it says so first. */
export function TeamCell({ view: { event, mine }, now }: { view: EventView; now: number }) {
  if (!mine?.team || !event.team) return null
  const { kind } = event.team
  const { isWhole, until } = mine.team
  const toTeam = () => open('team', { id: event.id })
  if (isWhole || now >= event.closesAt)
    return (
      <Card className="rows">
        <Cell
          icon="people"
          title={texts.title(kind)}
          note={isWhole ? texts.isWhole(kind) : texts.closed}
          onPress={toTeam}
        />
      </Card>
    )
  return (
    <Card className="team-card" marked>
      <View className="team-card__state">{registerTexts.stillMissing(kind)}</View>
      <View className="team-card__next">
        {until === undefined ? texts.waits : registerTexts.together(momentText(until, now))}
      </View>
      <Button onPress={toTeam}>{registerTexts.inviteMates(kind)}</Button>
    </Card>
  )
}
