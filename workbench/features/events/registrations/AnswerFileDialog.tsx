import Modal from 'antd/es/modal'
import { useAsk } from '#client/asking/useAsk'
import type { Question } from '#shared/events/form/question'
import { useFocusBack } from '../../../ui/focus/useFocusBack'
import { Loaded } from '../../../ui/states/Loaded'
import { boardTexts as texts } from '../board/boardTexts'
import './Registrations.css'

/** Whose answer, to which question, and for which reason where it is sensitive. */
export interface SeenFile {
  memberId: string
  name: string
  question: Question
  reason: string | undefined
}

interface Props {
  eventId: string
  seen: SeenFile
  onClose: () => void
}

/** 看照片或文件: the photo itself, or the way to the PDF. */
export function AnswerFileDialog({ eventId, seen: { memberId, name, question, reason }, onClose }: Props) {
  const { load, reload } = useAsk('events.openFile', {
    ...{ eventId, memberId, question: question.id },
    ...(reason && { reason }),
  })
  useFocusBack(true)
  return (
    <Modal open title={texts.fileTitle(name, question.label)} footer={null} onCancel={onClose}>
      <Loaded load={load} onRetry={reload}>
        {({ url, name: file, isPdf }) => (
          <>
            {isPdf ? (
              <p>
                {file}{' '}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {texts.filePdf}
                </a>
              </p>
            ) : (
              <img className="registrations__photo" src={url} alt={question.label} />
            )}
            <p className="quiet">{texts.fileNote}</p>
          </>
        )}
      </Loaded>
    </Modal>
  )
}
