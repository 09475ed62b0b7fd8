import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import { type Pdf, pickPdf } from '#platform/pick/pickPdf'
import { type Photo, pickPhoto } from '#platform/pick/pickPhoto'
import { ANSWER_FILE_MOST, fileName } from '#shared/events/form/answerFile'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import type { AnswerProps } from './answerProps'
import { formTexts as texts } from './formTexts'
import './FileEntry.scss'
import { OwnFile } from './OwnFile'

/** 照片或 PDF: taken or chosen, brought at once, and named in the answer that is handed in with the others. */
export function FileEntry({ question, answer, view, onAnswer }: AnswerProps) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const eventId = view.event.id

  const bring = (pick: () => Promise<Photo | Pdf | undefined>, sort: 'photo' | 'pdf') =>
    once(async () => {
      setProblem(undefined)
      const picked = await pick()
      if (!picked) return
      if (picked.bytes > ANSWER_FILE_MOST[sort]) return setProblem(texts.fileTooLarge)
      const ticket = await askApi('events.askFile', { eventId, sort, bytes: picked.bytes })
      if (!ticket.ok) return setProblem(ticket.text)
      if (!(await picked.put(ticket.value))) return setProblem(texts.fileLost)
      const name = 'name' in picked && picked.name ? { name: picked.name.slice(0, 120) } : {}
      const { uploadId } = ticket.value
      const added = await callApi('events.addFile', { eventId, question: question.id, sort, uploadId, ...name })
      if (!added.ok) return setProblem(added.text)
      onAnswer(added.value.answer)
    })

  return (
    <View className="file-entry">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {answer !== '' && (
        <View className="file-entry__one">
          <View className="file-entry__name">{fileName(answer)}</View>
          <OwnFile eventId={eventId} answer={answer} />
        </View>
      )}
      {answer === '' && (
        <View className="file-entry__acts">
          <Button kind="ghost" busy={busy} onPress={() => bring(pickPhoto, 'photo')}>
            {busy ? texts.fileComing : texts.addPhoto}
          </Button>
          <Button kind="ghost" disabled={busy} onPress={() => bring(pickPdf, 'pdf')}>
            {texts.addPdf}
          </Button>
        </View>
      )}
      {answer !== '' && (
        <Button kind="ghost" onPress={() => onAnswer('')}>
          {texts.fileOff}
        </Button>
      )}
      <View className="question__note">{texts.fileSays}</View>
    </View>
  )
}
