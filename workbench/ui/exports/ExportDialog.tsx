import { type ReactNode, useState } from 'react'
import { ExportReasonSchema, type MadeExport } from '#shared/files/exported'
import { Confirm } from '../Confirm'
import { Chips } from '../fields/Chips'
import { ReasonField } from '../fields/ReasonField'
import { useReason } from '../fields/useReason'
import { Notice } from '../states/Notice'
import { DownloadButton } from './DownloadButton'
import { exportTexts as texts } from './exportTexts'
import { LongExport } from './LongExport'

interface Props {
  title: string
  busy: boolean
  /** Makes the sheet; undefined when that was refused. */
  onMake: (reason: string | undefined) => Promise<MadeExport | undefined>
  onClose: () => void
  /** Further fields that decide who is on the sheet. */
  children?: ReactNode
}

/** The dialog of an export. Names and phones leave the house masked, or for a purpose that is written down. */
export function ExportDialog({ title, busy, onMake, onClose, children }: Props) {
  const [how, setHow] = useState<'masked' | 'whole'>('masked')
  const [file, setFile] = useState<MadeExport>()
  const reason = useReason(ExportReasonSchema)

  const make = async () => {
    const why = how === 'whole' ? reason.take() : undefined
    if (how === 'masked' || why) setFile(await onMake(why))
  }

  if (file && 'exportId' in file) {
    return (
      <Confirm open over title={title} act={texts.close} busy={false} onAct={onClose} onClose={onClose}>
        <LongExport exportId={file.exportId} />
      </Confirm>
    )
  }
  if (file) {
    return (
      <Confirm open over title={title} act={texts.done} busy={false} onAct={onClose} onClose={onClose}>
        <Notice tone="good">
          {texts.ready(file.rows)}
          {texts.readyText}
        </Notice>
        <DownloadButton file={file} type="primary" label={texts.download} />
      </Confirm>
    )
  }
  return (
    <Confirm open title={title} act={texts.make} busy={busy} onAct={make} onClose={onClose}>
      {children}
      <Chips
        label={texts.how}
        value={how}
        options={[
          { key: 'masked', label: `${texts.how}${texts.masked}` },
          { key: 'whole', label: `${texts.how}${texts.whole}` },
        ]}
        onChoose={setHow}
      />
      <p>{how === 'masked' ? texts.maskedText : texts.wholeText}</p>
      {how === 'whole' && (
        <ReasonField
          about={`export:${window.location.pathname}`}
          {...reason.field}
          label={texts.reason}
          hint={texts.reasonHint}
          max={60}
        />
      )}
    </Confirm>
  )
}
