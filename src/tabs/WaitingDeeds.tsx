import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WaitingDeed } from '#client/deeds/waitingDeeds'
import { useLive } from '#client/liveValue'
import { useNow } from '#client/useNow'
import { waiting } from '#platform/line/waiting'
import { nearText } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Dialog } from '#ui/overlays/Dialog'
import { waitingTexts as texts } from './waitingTexts'

/** A door without a network for a morning leaves hundreds: the first stand for all. */
const SHOWN = 20

/** 待交的. What was tapped without a network, until the cloud has it, and what it has refused, until that was read. */
export function WaitingDeeds() {
  const deeds = useLive(waiting.shown)
  const [asked, setAsked] = useState<WaitingDeed>()
  const now = useNow()
  if (deeds.length === 0) return null
  const drop = async (deed: WaitingDeed) => {
    setAsked(undefined)
    await waiting.drop(deed)
  }

  return (
    <View>
      <SectionTitle title={deeds.length > SHOWN ? texts.titleOf(deeds.length) : texts.title} />
      <Card className="rows">
        {deeds.slice(0, SHOWN).map((deed) => (
          <Cell
            key={`${deed.action}:${deed.wish}`}
            icon={deed.refused === undefined ? 'clock' : 'notice'}
            title={deed.words}
            note={[deed.about, deed.refused ?? texts.waits(nearText(deed.at, now))].filter(Boolean).join('·')}
            onPress={() => setAsked(deed)}
          />
        ))}
      </Card>
      {asked && (
        <Dialog
          title={asked.refused === undefined ? texts.cancelTitle : texts.refusedTitle}
          text={asked.refused === undefined ? texts.cancelText(asked.words) : asked.refused}
          action={{ label: asked.refused === undefined ? texts.cancel : texts.seen, onPress: () => drop(asked) }}
          stay={asked.refused === undefined ? texts.stay : texts.later}
          onClose={() => setAsked(undefined)}
        />
      )}
    </View>
  )
}
