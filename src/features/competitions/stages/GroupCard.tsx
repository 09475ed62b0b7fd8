import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '#platform/pages/navigate'
import type { EntrantSeen } from '#shared/competitions/play/view'
import { namesOf } from '#shared/competitions/stages/namesOf'
import { groupName } from '#shared/competitions/stages/stageNames'
import type { StagesView } from '#shared/competitions/stages/view'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import { GroupTable } from './GroupTable'
import { MatchLine } from './MatchLine'
import { stageTexts as texts } from './stageTexts'
import { TieSteps } from './TieSteps'
import './GroupCard.scss'

interface Props {
  view: StagesView
  group: number
  isOwn: boolean
}

/** One group: the order; opened, how a tie was resolved and every match. */
export function GroupCard({ view, group, isOwn }: Props) {
  const [isOpen, setOpen] = useState(isOwn)
  const seen = view.groups[group]
  if (!seen) return null
  const names: (no: number | null) => EntrantSeen | undefined = namesOf(view.entrants)
  const matches = view.matches.filter((match) => match.group === group)
  return (
    <Card className="group-card">
      <View className="group-card__head">
        <View className="group-card__title" {...heading(2)}>
          {groupName(group)}
          {isOwn && `，${texts.own}`}
        </View>
        <View>{texts.progress(seen.finished, seen.total)}</View>
      </View>
      <GroupTable group={seen} names={names} mine={view.mine} teams={view.rules.teams} />
      {seen.ties.map((tie) => (
        <TieSteps
          key={tie.nos.join()}
          tie={tie}
          teams={view.rules.teams}
          names={names}
          points={seen.rows.find(({ no }) => no === tie.nos[0])?.matchPoints ?? 0}
        />
      ))}
      {isOpen &&
        matches.map((match) => (
          <MatchLine
            key={match.id}
            match={match}
            names={names}
            onPress={view.rules.teams && (() => open('teamMatch', { id: match.id }))}
          />
        ))}
      <Pressable className="group-card__more" onPress={() => setOpen(!isOpen)}>
        {isOpen ? texts.fold : texts.more}
      </Pressable>
    </Card>
  )
}
