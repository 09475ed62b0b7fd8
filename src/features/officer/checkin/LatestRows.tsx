import { View } from '@tarojs/components'
import { clockText } from '#shared/beijingTime'
import type { Arrival } from '#shared/checkin/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { doorTexts as texts } from './doorTexts'

const TONES = { in: 'good', turnedAway: 'bad', undone: 'warn' } as const

/** 刚才来的, at all doors; a tap opens somebody again. */
export function LatestRows({ latest, onChoose }: { latest: Arrival[]; onChoose: (memberId: string) => void }) {
  return (
    <View>
      <SectionTitle title={latest.length > 0 ? texts.latest : texts.latestNone} />
      {latest.length > 0 && (
        <Card className="rows">
          {latest.map(({ memberId, state, at, door, name, enterpriseName }) => (
            <Cell
              key={memberId}
              title={`${clockText(at)}　${name}`}
              note={[enterpriseName, door].filter(Boolean).join('，')}
              end={<Tag tone={TONES[state]} text={texts.state[state]} />}
              onPress={state === 'in' || state === 'turnedAway' ? () => onChoose(memberId) : undefined}
            />
          ))}
        </Card>
      )}
    </View>
  )
}
