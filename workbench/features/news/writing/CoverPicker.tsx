import { useRef, useState } from 'react'
import { shrinkCover } from '#client/shrinkPicture'
import { useFileAddress } from '../../../files/fileAddresses'
import { upload } from '../../../files/uploadFile'
import { say } from '../../../ui/states/toasts'
import { extraTexts as texts } from '../extras/extraTexts'
import { COVERS, coverAddress } from '../preview/coverAddress'
import { writeTexts } from './writeTexts'
import './CoverPicker.css'

interface Props {
  value: string
  onChoose: (cover: string) => void
}

/** The choice of a cover: one of our pictures, a photo, or none. */
export function CoverPicker({ value, onChoose }: Props) {
  return (
    <fieldset className="cover-picker">
      <legend>{writeTexts.cover}</legend>
      {Object.entries(COVERS).map(([cover, label]) => (
        <button
          key={cover}
          type="button"
          aria-pressed={cover === value}
          aria-label={label}
          title={label}
          onClick={() => onChoose(cover)}
        >
          <img src={coverAddress(cover)} alt="" />
        </button>
      ))}
      <CoverPhoto value={value} onChoose={onChoose} />
      <button type="button" aria-pressed={value === ''} onClick={() => onChoose('')}>
        {writeTexts.noCover}
      </button>
    </fieldset>
  )
}

interface CoverPhotoProps {
  value: string
  onChoose: (cover: string) => void
}

/** The field for a photo of one's own as the cover. */
function CoverPhoto({ value, onChoose }: CoverPhotoProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const isPhoto = value.startsWith('cloud://')
  const address = useFileAddress(isPhoto ? value : '')

  const bring = async (file: File) => {
    setBusy(true)
    const photo = await shrinkCover(file)
    const kept = photo && (await upload({ kind: 'picture', name: file.name, ...photo }))
    setBusy(false)
    if (!kept) return say({ tone: 'bad', text: writeTexts.pictureUnreadable })
    if (!kept.ok) return say({ tone: 'bad', text: kept.text })
    onChoose(kept.value.fileId)
  }

  return (
    <>
      {isPhoto && address && (
        <button type="button" aria-pressed="true" aria-label={texts.coverPhotoChosen}>
          <img src={address} alt="" />
        </button>
      )}
      <button type="button" className="cover-picker__photo" disabled={busy} onClick={() => chooser.current?.click()}>
        {busy ? '…' : texts.coverPhoto}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) bring(file)
          target.value = ''
        }}
      />
    </>
  )
}
