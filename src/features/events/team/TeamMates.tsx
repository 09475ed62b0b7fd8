import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { MateSeen, TeamView } from '#shared/events/team/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Dialog } from '#ui/overlays/Dialog'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import './Team.scss'
import { teamTexts as texts } from './teamTexts'
import type { useTeam } from './useTeam'

interface Props {
  rule: TeamRule
  team: TeamView
  doing: ReturnType<typeof useTeam>
  /** Whether the captain may still change who is in. */
  canAct: boolean
}

/** Everybody in the team; its captain taps one to hand the team over or to let them go. */
export function TeamMates({ rule, team, doing, canAct }: Props) {
  const [chosen, setChosen] = useState<MateSeen>()
  const { mates = [] } = team
  return (
    <View>
      <View className="team-head">
        <View className="team-head__title">{texts.mates}</View>
        <View>{texts.count(mates.length, rule.most)}</View>
      </View>
      <Card className="rows">
        {mates.map((mate) => (
          <Cell
            key={mate.memberId}
            icon="person"
            title={mate.isMe ? texts.me(mate.name) : mate.name}
            note={mate.enterprise}
            end={mate.isCaptain ? <Tag tone="good" text={texts.captain} /> : <Tag tone="good" text={texts.confirmed} />}
            onPress={canAct && team.isCaptain && !mate.isMe ? () => setChosen(mate) : undefined}
          />
        ))}
      </Card>
      {doing.problem && <Notice tone="bad">{doing.problem}</Notice>}
      {chosen && <MateSheet mate={chosen} doing={doing} onClose={() => setChosen(undefined)} />}
    </View>
  )
}

interface MateProps {
  mate: MateSeen
  doing: ReturnType<typeof useTeam>
  onClose: () => void
}

/** What the captain may do about one of the team, each with a question before it. */
function MateSheet({ mate, doing, onClose }: MateProps) {
  const [deed, setDeed] = useState<'lead' | 'drop'>()
  const words = {
    lead: { title: texts.leadTitle(mate.name), text: texts.leadText, label: texts.lead },
    drop: { title: texts.dropTitle(mate.name), text: texts.dropText, label: texts.drop },
  }
  const act = async () => {
    if (!deed) return
    await doing[deed](mate)
    onClose()
  }
  if (deed) {
    const { title, text, label } = words[deed]
    return (
      <Dialog
        title={title}
        text={text}
        stay={texts.stay}
        action={{ label, busy: doing.busy, onPress: act }}
        onClose={onClose}
      />
    )
  }
  return (
    <Sheet title={mate.name} isShort onClose={onClose}>
      <View className="team-sheet">
        <Button onPress={() => setDeed('lead')}>{texts.lead}</Button>
        <Button kind="ghost" onPress={() => setDeed('drop')}>
          {texts.drop}
        </Button>
      </View>
    </Sheet>
  )
}
