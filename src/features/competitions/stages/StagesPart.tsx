import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StagesView } from '#shared/competitions/stages/view'
import { orderNames } from '#shared/competitions/teams/teamRules'
import { Segmented } from '#ui/fields/Segmented'
import { Notice } from '#ui/states/Notice'
import { BracketPart } from './BracketPart'
import { GroupCard } from './GroupCard'
import { stageTexts as texts } from './stageTexts'

type Part = 'groups' | 'bracket'

/** 分组和对阵, for anybody: what is played now first. */
export function StagesPart({ view }: { view: StagesView }) {
  const { groups, bracket, rules, drawSeed, mine } = view
  const [chosen, choose] = useState<Part>(bracket ? 'bracket' : 'groups')
  if (groups.length === 0 && !bracket) return <Notice tone="plain">{texts.notDrawn}</Notice>
  const own = groups.findIndex(({ rows }) => rows.some(({ no }) => no === mine))
  const order = groups.map((_group, at) => at).sort((one, other) => Number(other === own) - Number(one === own))
  const part = groups.length === 0 ? 'bracket' : chosen
  return (
    <View className="stack">
      {rules.kind === 'groups' && (
        <Segmented
          options={[
            { key: 'groups', label: texts.groups },
            { key: 'bracket', label: texts.bracket },
          ]}
          chosen={part}
          onChoose={choose}
        />
      )}
      {part === 'groups' && order.map((at) => <GroupCard key={at} view={view} group={at} isOwn={at === own} />)}
      {part === 'bracket' &&
        (bracket ? <BracketPart view={view} bracket={bracket} /> : <Notice tone="plain">{texts.bracketLater}</Notice>)}
      <View>
        {rules.teams ? texts.teamSource(orderNames[rules.teams.order], drawSeed) : texts.source(rules.bestOf, drawSeed)}
      </View>
    </View>
  )
}
