import type { PhotoDecision } from '#shared/photos/input'
import type { PhotoState } from '#shared/photos/wallPhoto'
import { refreshToday } from '../../today'
import { say } from '../../ui/states/toasts'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { photoTexts as texts } from './texts'

interface Decidable {
  id: string
  state: PhotoState
}

/** Refusals of one photo, after which the others are decided all the same. */
const OF_ONE = ['own_work', 'photo_checking', 'photo_risky', 'photo_gone', 'photo_objected'] as const

const BACK: Partial<Record<PhotoState, PhotoDecision>> = { waiting: 'wait', shown: 'show', refused: 'refuse' }

/** Decides photos one after the other, each with its line in the log; said once, with the way back. */
export function useDeciding(onDecided: () => void) {
  const { busy, run } = useDeed()

  const decideEach = async (photos: readonly Decidable[], decisionOf: (photo: Decidable) => PhotoDecision) => {
    const done: Decidable[] = []
    for (const photo of photos) {
      const answer = await run('photos.decide', { photoId: photo.id, decision: decisionOf(photo) }, OF_ONE)
      if (!answer || (!answer.ok && !OF_ONE.some((reason) => reason === answer.reason))) break
      if (answer.ok) done.push(photo)
    }
    refreshToday()
    onDecided()
    return done
  }

  const undo = async (photos: readonly Decidable[]) => {
    const back = await decideEach(photos, ({ state }) => BACK[state] ?? 'wait')
    if (back.length > 0) say({ tone: 'good', text: texts.undone(back.length) })
  }

  const decideAll = async (photos: readonly Decidable[], decision: 'show' | 'refuse') => {
    const done = await decideEach(photos, () => decision)
    const left = photos.length - done.length
    if (done.length === 0) return say({ tone: 'bad', text: texts.noneDecided })
    const text = decision === 'show' ? texts.shownMany(done.length) : texts.refusedMany(done.length)
    say({
      tone: 'good',
      text: left > 0 ? `${text}，${texts.leftOver(left)}` : text,
      act: { label: uiTexts.undo, run: () => undo(done) },
    })
  }

  return { busy, decideAll, undo }
}
