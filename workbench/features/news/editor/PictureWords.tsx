import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useState } from 'react'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { writeTexts as texts } from '../writing/writeTexts'

interface Props {
  address: string
  start?: string
  act: string
  busy?: boolean
  onAct: (alt: string) => void
  onClose: () => void
}

const LONGEST = 80

/** 图片说明: the words for people who cannot see the picture, also shown when it does not load. */
export function PictureWords({ address, start = '', act, busy = false, onAct, onClose }: Props) {
  const [alt, setAlt] = useState(start)
  const [decorates, setDecorates] = useState(false)
  const words = decorates ? '' : alt.trim()

  return (
    <Confirm
      open
      title={texts.pictureTitle}
      act={act}
      busy={busy}
      disabled={!decorates && (!words || words.length > LONGEST)}
      onAct={() => onAct(words)}
      onClose={onClose}
    >
      {address && <img className="picture-words__picture" src={address} alt="" />}
      <Field label={texts.pictureAlt} hint={texts.pictureAltHint} length={[alt.trim().length, LONGEST]}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            disabled={decorates}
            value={alt}
            onChange={({ target }) => setAlt(target.value)}
            onPressEnter={() => words && onAct(words)}
          />
        )}
      </Field>
      <Checkbox checked={decorates} onChange={({ target }) => setDecorates(target.checked)}>
        {texts.pictureOnlyDecorates}
      </Checkbox>
    </Confirm>
  )
}
