import { open } from '#platform/pages/navigate'
import { clockText, shortDayText } from '#shared/beijingTime'
import type { ComingMatch } from '#shared/competitions/coming/comingMatch'
import { TimelineItem } from '#ui/lists/TimelineItem'
import { comingTexts as texts } from './comingTexts'

/** A match of one's own along the line of what comes next: the table, and who is met there. */
export function MatchItem({ match, now }: { match: ComingMatch; now: number }) {
  const { id, competitionId, name, round, table, startsAt, opponent, state, isTeam } = match
  const isNow = startsAt === undefined || startsAt <= now
  return (
    <TimelineItem
      day={isNow ? texts.now : shortDayText(startsAt, now)}
      clock={isNow ? texts.play : clockText(startsAt)}
      title={name}
      lines={[texts.where(round, table), texts.against(opponent.name, opponent.unit)]}
      strong={[state === 'open' ? undefined : texts[state]]}
      tag={{ tone: isNow ? 'live' : 'wait', text: texts.match }}
      onPress={() => (isTeam ? open('teamMatch', { id }) : open('myCompetition', { id: competitionId }))}
    />
  )
}
