import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { showPicture } from '#platform/showPicture'
import type { ShownPhoto } from '#shared/photos/view'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { spokenInside } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { photoTexts as texts } from './texts'
import './wall.scss'

interface Props {
  photo: ShownPhoto
  onClose: () => void
  /** Says what was done; the photo is not there any more. */
  onGone: (said: string) => void
}

/** One photo, and the one tap that takes it from the wall: for whoever is on it, and for whoever brought it. */
export function PhotoSheet({ photo, onClose, onGone }: Props) {
  const now = useNow()
  return (
    <Sheet title={texts.photo} onClose={onClose}>
      <View className="wall-sheet">
        <Image
          className="wall-sheet__picture"
          src={photo.url}
          mode="aspectFit"
          {...spokenInside({ label: texts.one(photo.by) })}
        />
        <View className="wall-note">{photo.isMine ? texts.isMine : texts.by(photo.by, photo.at, now)}</View>
        {photo.isMine ? <TakeBack id={photo.id} onGone={onGone} /> : <RemoveMe id={photo.id} onGone={onGone} />}
        <Button kind="ghost" onPress={() => showPicture(photo.url, [photo.url])}>
          {texts.large}
        </Button>
      </View>
    </Sheet>
  )
}

function RemoveMe({ id, onGone }: { id: string; onGone: Props['onGone'] }) {
  const { busy, once } = useOneAtATime()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const remove = () =>
    once(async () => {
      const said = words.trim()
      const answer = await callApi('photos.object', { photoId: id, ...(said && { words: said }) })
      if (answer.ok) return onGone(texts.removed)
      setProblem(answer.text)
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={remove}>
        {texts.remove}
      </Button>
      <View className="wall-note">{texts.removeNote}</View>
      <Field optional label={texts.words} hint={texts.wordsHint} value={words} maxLength={100} onChange={setWords} />
    </>
  )
}

function TakeBack({ id, onGone }: { id: string; onGone: Props['onGone'] }) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const takeBack = () =>
    once(async () => {
      const answer = await callApi('photos.takeBack', { photoId: id })
      if (answer.ok) return onGone(texts.tookBack)
      setProblem(answer.text)
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={takeBack}>
        {texts.takeBack}
      </Button>
      <View className="wall-note">{texts.takeBackText}</View>
    </>
  )
}
