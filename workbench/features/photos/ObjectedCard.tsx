import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { DeskPhoto } from '#shared/photos/view'
import { refreshToday } from '../../today'
import { Confirm } from '../../ui/Confirm'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/states/toasts'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { PhotoFrame } from './PhotoFrame'
import { PutBackDialog } from './PutBackDialog'
import { photoTexts as texts } from './texts'
import './Photos.css'

/** A photo that somebody wants gone: it goes for good, or is there again with a word. */
export function ObjectedCard({ photo, onDecided }: { photo: DeskPhoto; onDecided: () => void }) {
  const { id, by, objectedAt = 0, objection, articles } = photo
  const [asking, setAsking] = useState<'remove' | 'putBack'>()
  const { busy, run } = useDeed()
  const settled = (text: string) => {
    setAsking(undefined)
    say({ tone: 'good', text })
    refreshToday()
    onDecided()
  }
  const remove = async () => {
    const answer = await run('photos.settle', { photoId: id, decision: 'delete' })
    if (answer?.ok) settled(texts.removed)
  }
  return (
    <Panel className="wall-photo">
      <PhotoFrame photo={photo} />
      <p>{texts.objected(momentText(objectedAt, Date.now()))}</p>
      {objection && <p className="wall-photo__words">{texts.objection(objection)}</p>}
      {articles.length > 0 && (
        <p className="quiet">
          {texts.inArticles}
          {articles.map((article) => (
            <Link key={article.id} className="link" to={`/news/${article.id}`}>
              {article.title}
            </Link>
          ))}
          {texts.articlesNow}
        </p>
      )}
      <p className="faint">{texts.notNamed}</p>
      <div className="said-card__deeds">
        <Button
          type="primary"
          aria-label={uiTexts.about(texts.remove, texts.photoBy(by))}
          onClick={() => setAsking('remove')}
        >
          {texts.remove}
        </Button>
        <Button aria-label={uiTexts.about(texts.putBack, texts.photoBy(by))} onClick={() => setAsking('putBack')}>
          {texts.putBack}
        </Button>
      </div>
      <Confirm
        open={asking === 'remove'}
        title={texts.removeTitle}
        act={texts.remove}
        busy={busy}
        onAct={remove}
        onClose={() => setAsking(undefined)}
      >
        <p>{texts.removeText}</p>
      </Confirm>
      {asking === 'putBack' && (
        <PutBackDialog photoId={id} onDone={() => settled(texts.wasPutBack)} onClose={() => setAsking(undefined)} />
      )}
    </Panel>
  )
}
