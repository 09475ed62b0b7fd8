import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { boxOf, type ScreenBox } from '#platform/look/boxOf'
import { type InkPoint, inkOf, inkPicture, inkText, SIGNATURE } from '#shared/events/form/signature'
import { Button } from '#ui/Button'
import { Entry } from '#ui/fields/Field'
import type { AnswerProps } from './answerProps'
import { formTexts as texts } from './formTexts'
import './SignatureEntry.scss'

const NAME_MOST = 20

/** A touch as phone and browser tell it; the component's own type leaves the fingers out. */
type TouchedAt = object & { touches?: ArrayLike<{ clientX: number; clientY: number }> }

/** 手写签名: a field to draw in, what was drawn as one text, and the name in letters for who cannot draw. */
export function SignatureEntry({ question: { id, label }, answer, onAnswer }: AnswerProps) {
  const drawn = inkOf(answer)
  const [writes, setWrites] = useState(answer !== '' && !drawn)
  const pad = useRef<{ strokes: InkPoint[][]; box: ScreenBox | undefined }>({ strokes: drawn ?? [], box: undefined })
  const padId = `sign-${id}`

  const add = (event: TouchedAt) => {
    const { box, strokes } = pad.current
    const touch = event.touches?.[0]
    if (!box || !touch) return
    strokes.at(-1)?.push({
      x: ((touch.clientX - box.left) / box.width) * SIGNATURE.width,
      y: ((touch.clientY - box.top) / box.height) * SIGNATURE.height,
    })
    onAnswer(inkText(strokes))
  }
  const begin = async (event: TouchedAt) => {
    pad.current.strokes.push([])
    pad.current.box = await boxOf(padId)
    add(event)
  }
  const clear = () => {
    pad.current.strokes = []
    onAnswer('')
  }
  const swap = () => {
    clear()
    setWrites(!writes)
  }

  if (writes)
    return (
      <>
        <Entry label={label} value={answer} maxLength={NAME_MOST} onChange={onAnswer} />
        <Button kind="ghost" onPress={swap}>
          {texts.signByHand}
        </Button>
      </>
    )
  return (
    <>
      <View
        id={padId}
        className="signature"
        catchMove
        style={answer ? { backgroundImage: `url("${inkPicture(answer)}")` } : {}}
        onTouchStart={begin}
        onTouchMove={add}
      >
        {!answer && texts.signHere}
      </View>
      <View className="signature__acts">
        <Button kind="ghost" disabled={!answer} onPress={clear}>
          {texts.signAgain}
        </Button>
        <Button kind="ghost" onPress={swap}>
          {texts.writeName}
        </Button>
      </View>
    </>
  )
}
