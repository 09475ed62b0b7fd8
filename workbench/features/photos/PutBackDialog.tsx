import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { shrinkCover } from '#client/shrinkPicture'
import { WhyBackSchema } from '#shared/photos/input'
import { put } from '../../files/uploadFile'
import { Confirm } from '../../ui/Confirm'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { photoTexts as texts } from './texts'

interface Props {
  photoId: string
  onDone: () => void
  onClose: () => void
}

interface Cut {
  name: string
  uploadId: string
  small?: string
}

/** 放回照片墙: with a word, and with the picture that took the place of this one where somebody was cut off. */
export function PutBackDialog({ photoId, onDone, onClose }: Props) {
  const reason = useReason(WhyBackSchema)
  const { busy, run } = useDeed()
  const [cut, setCut] = useState<Cut>()
  const putBack = async () => {
    const word = reason.take()
    if (!word) return
    const instead = cut && { uploadId: cut.uploadId, ...(cut.small && { small: cut.small }) }
    const answer = await run('photos.settle', {
      ...{ photoId, decision: 'putBack', word },
      ...(instead && { cut: instead }),
    })
    if (answer?.ok) onDone()
  }
  return (
    <Confirm open title={texts.putBackTitle} act={texts.putBackYes} busy={busy} onAct={putBack} onClose={onClose}>
      <p>{texts.putBackText}</p>
      <CutField photoId={photoId} cut={cut} onChoose={setCut} />
      <ReasonField
        about={`photos.settle:${photoId}`}
        {...reason.field}
        label={texts.wordLabel}
        hint={texts.wordHint}
        max={100}
      />
    </Confirm>
  )
}

function CutField({
  photoId,
  cut,
  onChoose,
}: {
  photoId: string
  cut: Cut | undefined
  onChoose: (cut?: Cut) => void
}) {
  const chooser = useRef<HTMLInputElement>(null)
  const { run } = useDeed()
  const [isBringing, setBringing] = useState(false)
  const bring = async (file: File) => {
    setBringing(true)
    const made = await shrinkCover(file)
    const sizes = made && { bytes: made.bytes.size, ...(made.small && { small: made.small.size }) }
    const tickets = sizes && (await run('photos.askCut', { photoId, ...sizes }))
    const isThere = made && tickets?.ok && (await put(tickets.value.large, made.bytes))
    const smallTicket = tickets?.ok ? tickets.value.small : undefined
    const hasSmall = made?.small && smallTicket && (await put(smallTicket, made.small))
    setBringing(false)
    if (!made) return say({ tone: 'bad', text: texts.cutUnreadable })
    if (!tickets?.ok) return
    if (!isThere) return say({ tone: 'bad', text: texts.cutLost })
    onChoose({
      ...{ name: file.name, uploadId: tickets.value.large.uploadId },
      ...(hasSmall && { small: smallTicket.uploadId }),
    })
  }
  return (
    <p className="wall-photo__cut">
      <Button disabled={isBringing} onClick={() => chooser.current?.click()}>
        {isBringing ? texts.cutBusy : texts.cutChoose}
      </Button>
      <span className="quiet">{cut ? texts.cutChosen(cut.name) : texts.cutNot}</span>
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
    </p>
  )
}
