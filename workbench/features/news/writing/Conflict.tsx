import Button from 'antd/es/button'
import { useState } from 'react'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { Notice } from '../../../ui/states/Notice'
import { useDeed } from '../../../useDeed'
import { wordsOf } from '../articleWords'
import { ArticlePhone } from '../preview/ArticlePhone'
import { writeTexts as texts } from './writeTexts'

interface Props {
  articleId: string
  onMine: (rev: number) => void
  onTheirs: () => void
}

/** The choice between two versions when a colleague has saved first. Nothing is thrown away until one is chosen. */
export function Conflict({ articleId, onMine, onTheirs }: Props) {
  const [theirs, setTheirs] = useState<Article>()
  const { busy, run } = useDeed()
  const look = async () => {
    const answer = await run('news.open', { articleId })
    if (answer?.ok) setTheirs(answer.value)
  }

  return (
    <div className="conflict">
      <Notice tone="warn">
        <b>{texts.conflictTitle}</b>
        <p>{texts.conflictText}</p>
        <Button size="small" loading={busy} onClick={look}>
          {texts.seeTheirs}
        </Button>
        {theirs && (
          <Confirm
            open
            title={texts.theirs}
            act={texts.useMine}
            cancel={texts.useTheirs}
            busy={false}
            onAct={() => onMine(theirs.rev)}
            onClose={() => setTheirs(undefined)}
            onCancel={onTheirs}
          >
            <div className="conflict__phone">
              <ArticlePhone words={wordsOf(theirs)} author={theirs.author} publishedAt={theirs.publishedAt} />
            </div>
          </Confirm>
        )}
      </Notice>
    </div>
  )
}
