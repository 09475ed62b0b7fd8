import { View } from '@tarojs/components'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { TeamView } from '#shared/events/team/view'
import { spoken } from '#ui/spoken'
import './Team.scss'
import { type TeamSeat, teamSeats } from './teamSeats'
import { teamState } from './teamState'
import { teamTexts as texts } from './teamTexts'

/** The team as a row of seats, read at a glance; the list below says the same in words. */
export function TeamSeats({ rule, team }: { rule: TeamRule; team: TeamView }) {
  return (
    <View className="team-seats" {...spoken({ role: 'img', label: teamState(rule, team) })}>
      {teamSeats(rule, team).map((seat, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a seat is known by its place alone
        <View key={index} className={`team-seat team-seat--${seat.kind}`}>
          <SeatWords seat={seat} rule={rule} />
        </View>
      ))}
    </View>
  )
}

function SeatWords({ seat, rule }: { seat: TeamSeat; rule: TeamRule }) {
  if (seat.kind === 'mate') {
    const { name, isCaptain, isWoman } = seat.mate
    return (
      <>
        <View className="team-seat__name">{[...name][0] ?? ''}</View>
        <View>{isCaptain ? texts.captain : seat.isSubstitute ? texts.substitute : texts.starter}</View>
        {rule.women !== undefined && isWoman && <View>{texts.woman}</View>}
      </>
    )
  }
  if (seat.kind === 'spare') return <View>{texts.substitute}</View>
  return (
    <>
      <View className="team-seat__name">{texts.empty}</View>
      <View>{seat.isForWoman ? texts.neededWoman : texts.needed}</View>
    </>
  )
}
