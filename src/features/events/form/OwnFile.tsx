import { useOneAtATime } from '#client/useOneAtATime'
import { askApi } from '#platform/line/phoneLine'
import { openPaper } from '#platform/openPaper'
import { say } from '#platform/say'
import { showPicture } from '#platform/showPicture'
import { fileName, fileOf } from '#shared/events/form/answerFile'
import { Pressable } from '#ui/Pressable'
import { formTexts as texts } from './formTexts'
import './FileEntry.scss'

interface Props {
  eventId: string
  answer: string
}

/** Opens what one has added oneself; its address is asked for each time, and nothing of it stays on the phone. */
export function OwnFile({ eventId, answer }: Props) {
  const { busy, once } = useOneAtATime()
  const file = fileOf(answer)?.id
  if (!file) return null
  const see = () =>
    once(async () => {
      const opened = await askApi('events.ownFile', { eventId, file })
      if (!opened.ok) return say(opened.text)
      const { url, isPdf } = opened.value
      if (!isPdf) return showPicture(url, [url])
      if (!(await openPaper(url))) say(texts.noPdf)
    })
  return (
    <Pressable className="file-entry__see" disabled={busy} label={texts.seeAria(fileName(answer))} onPress={see}>
      {texts.seeFile}
    </Pressable>
  )
}
