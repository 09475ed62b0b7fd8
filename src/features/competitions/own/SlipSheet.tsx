import { View } from '@tarojs/components'
import { type GameOutcome, ownWords } from '#shared/competitions/play/resultWords'
import type { OwnCompetition, OwnMatch } from '#shared/competitions/play/view'
import { otherSide } from '#shared/competitions/swiss/sides'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { competitionTexts as texts } from '../texts'
import { Disc } from './Disc'
import './SlipSheet.scss'

interface Props {
  me: OwnCompetition['me']
  match: OwnMatch
  outcome: GameOutcome
  busy: boolean
  onYes: () => void
  onClose: () => void
}

const GAINS: Record<GameOutcome, [mine: number, theirs: number]> = { won: [2, 0], drawn: [1, 1], lost: [0, 2] }

/** 防点错. Says what the result means for both before it is sent. */
export function SlipSheet({ me, match, outcome, busy, onYes, onClose }: Props) {
  const [mine, theirs] = GAINS[outcome]
  const { opponent, side, points } = match
  return (
    <Sheet title={texts.slipTitle(ownWords[outcome])} isShort onClose={onClose}>
      <View className="slip">
        <View>{texts.slipText[outcome](opponent.name)}</View>
        <View className="slip__pair">
          <Gain name={`${me.name}${texts.you}`} side={side} gain={mine} points={points.mine + mine} />
          <Gain name={opponent.name} side={otherSide(side)} gain={theirs} points={points.opponent + theirs} />
        </View>
        <Button busy={busy} onPress={onYes}>
          {texts.slipYes[outcome]}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {texts.slipNo}
        </Button>
      </View>
    </Sheet>
  )
}

interface GainProps {
  name: string
  side: OwnMatch['side']
  gain: number
  points: number
}

function Gain({ name, side, gain, points }: GainProps) {
  return (
    <View className={gain > 0 ? 'slip__one slip__one--gains' : 'slip__one'}>
      <Disc side={side} />
      <View className="slip__name">{name}</View>
      <View className="slip__gain">{texts.adds(gain)}</View>
      <View className="slip__points">{texts.points(points)}</View>
    </View>
  )
}
