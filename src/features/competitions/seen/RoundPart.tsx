import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { CompetitionCard } from '#shared/competitions/play/view'
import { Chips } from '#ui/fields/Chips'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { competitionTexts as texts } from '../texts'
import { RoundTables } from './RoundTables'

/** The rounds that are out, the latest first on the screen. */
export function RoundPart({ competition }: { competition: CompetitionCard }) {
  const [chosen, choose] = useState(competition.round)
  if (competition.round === 0) return <Notice tone="plain">{texts.notBegun}</Notice>
  const rounds = Array.from({ length: competition.round }, (_none, index) => competition.round - index)
  return (
    <View className="stack">
      <Chips
        options={rounds.map((no) => ({ key: `${no}`, label: texts.after(no) }))}
        label={texts.rounds}
        chosen={`${chosen}`}
        onChoose={(key) => choose(Number(key))}
      />
      <OneRound key={chosen} competitionId={competition.id} round={chosen} />
    </View>
  )
}

function OneRound({ competitionId, round }: { competitionId: string; round: number }) {
  const { load, reload } = useAsk(
    'competitions.round',
    { competitionId, round },
    { keepAs: `round:${competitionId}:${round}` }
  )
  return (
    <Loaded load={load} onRetry={reload}>
      {(view) => <RoundTables view={view} />}
    </Loaded>
  )
}
