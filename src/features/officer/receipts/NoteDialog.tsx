import type { ReceiptPerson } from '#shared/receipts/view'
import { Dialog } from '#ui/overlays/Dialog'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  person: ReceiptPerson
  busy: boolean
  onNote: (reader: string, on: boolean) => Promise<void>
  onClose: () => void
}

/** 代为登记: the dialog that notes a receipt given in person, or takes the note back. */
export function NoteDialog({ person: { reader, name, noted }, busy, onNote, onClose }: Props) {
  const press = async () => {
    await onNote(reader, !noted)
    onClose()
  }
  return (
    <Dialog
      title={noted ? texts.unnoteTitle(name) : texts.noteTitle(name)}
      text={noted ? texts.unnoteText : texts.noteText}
      action={{ label: noted ? texts.unnote : texts.note, busy, onPress: press }}
      stay={texts.stay}
      onClose={onClose}
    />
  )
}
