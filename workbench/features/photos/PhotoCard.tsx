import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { Suspense, useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { DeskPhoto } from '#shared/photos/view'
import { refreshToday } from '../../today'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { Skeleton } from '../../ui/states/Skeleton'
import { say } from '../../ui/states/toasts'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { AloneMark, OwnWork } from '../review/feature'
import { PhotoFrame } from './PhotoFrame'
import { photoTexts as texts } from './texts'
import { useDeciding } from './useDeciding'
import './Photos.css'

interface Props {
  photo: DeskPhoto
  onDecided: () => void
  /** Whether it is ticked for a decision on several, and how that changes. */
  ticked: boolean
  onTick: () => void
}

/** A photo and the two answers. */
export function PhotoCard({ photo, onDecided, ticked, onTick }: Props) {
  const { id, by, state, check, alone, decidedBy = '', decidedAt, putBack, articles } = photo
  const said = texts.photoBy(by)
  const { busy, run } = useDeed()
  const { undo } = useDeciding(onDecided)
  const [isOwn, setOwn] = useState(false)
  const decide = async (decision: 'show' | 'refuse', alone?: string) => {
    const answer = await run('photos.decide', { photoId: id, decision, ...(alone && { alone }) }, ['own_work'])
    if (answer && !answer.ok && answer.reason === 'own_work') setOwn(true)
    if (!answer?.ok) return
    say({
      tone: 'good',
      text: decision === 'show' ? texts.shownNow : texts.refusedNow,
      act: { label: uiTexts.undo, run: () => undo([{ id, state }]) },
    })
    refreshToday()
    onDecided()
  }
  return (
    <Panel className="wall-photo">
      <PhotoFrame photo={photo} />
      {check && state !== 'refused' && <Notice tone={check === 'risky' ? 'bad' : 'warn'}>{texts.check[check]}</Notice>}
      {state === 'shown' && decidedAt && (
        <p className="faint">{texts.decidedBy(decidedBy, momentText(decidedAt, Date.now()))}</p>
      )}
      {state === 'shown' && putBack && (
        <p className="faint">{texts.wasBack(putBack.by, momentText(putBack.at, Date.now()), putBack.word)}</p>
      )}
      {articles.length > 0 && (
        <p className="quiet">{`${texts.inArticles}${articles.map(({ title }) => title).join('、')}`}</p>
      )}
      {isOwn && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="photo" id={id} busy={busy} onRelease={(why) => decide('show', why)} />
        </Suspense>
      )}
      {alone && decidedAt && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <AloneMark by={decidedBy} at={decidedAt} reason={alone} />
        </Suspense>
      )}
      <div className="said-card__deeds">
        {state === 'waiting' && <Checkbox checked={ticked} aria-label={texts.tick(by)} onChange={onTick} />}
        {state !== 'shown' && !isOwn && (
          <Button
            type={state === 'waiting' ? 'primary' : 'default'}
            aria-label={uiTexts.about(texts.show, said)}
            loading={busy}
            disabled={check === 'waiting' || check === 'risky'}
            onClick={() => decide('show')}
          >
            {state === 'waiting' ? texts.show : texts.showAfterAll}
          </Button>
        )}
        {state !== 'refused' && (
          <Button
            aria-label={uiTexts.about(state === 'waiting' ? texts.refuse : texts.takeDown, said)}
            disabled={busy}
            onClick={() => decide('refuse')}
          >
            {state === 'waiting' ? texts.refuse : texts.takeDown}
          </Button>
        )}
      </div>
    </Panel>
  )
}
