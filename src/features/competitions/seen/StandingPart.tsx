import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StandingsView } from '#shared/competitions/play/view'
import { competitionTexts as texts } from '../texts'
import { StandingTable } from './StandingTable'
import { TieCard } from './TieCard'
import { tiedPair } from './tiedPair'

/** The table, and how two of it were told apart: those next to the row that was tapped. */
export function StandingPart({ view }: { view: StandingsView }) {
  const [chosen, choose] = useState(view.mine)
  const pair = tiedPair(view.rows, chosen)
  return (
    <View className="stack">
      <StandingTable view={view} chosen={chosen} onChoose={choose} />
      {pair && view.competition.round > 0 && <TieCard view={view} pair={pair} />}
      <View>{texts.source(view.presetName, view.drawSeed)}</View>
    </View>
  )
}
