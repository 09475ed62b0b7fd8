import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { Confirm } from '../../../../ui/Confirm'
import { motifAddress } from '../../../../ui/motifAddress'
import type { EventWords } from '../eventWords'
import { EventPhone } from './EventPhone'
import { previewTexts as texts } from './previewTexts'

interface Props {
  words: EventWords
  organiser: string | undefined
  onClose: () => void
}

/** 手机上的样子, in both sizes of type. */
export function PreviewDialog({ words, organiser, onClose }: Props) {
  const [size, setSize] = useState<'normal' | 'large'>('normal')
  return (
    <Confirm open over title={texts.title} act={texts.close} busy={false} onAct={onClose} onClose={onClose}>
      <div className="event-preview">
        <Segmented
          aria-label={texts.size}
          value={size}
          onChange={setSize}
          options={[
            { value: 'normal', label: texts.normal },
            { value: 'large', label: texts.large },
          ]}
        />
        <EventPhone
          words={words}
          organiser={organiser}
          picture={motifAddress(`event-${words.kind}`)}
          large={size === 'large'}
        />
      </div>
    </Confirm>
  )
}
