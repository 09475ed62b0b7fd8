import { useEffect } from 'react'
import { Navigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { asProposed } from '#shared/news/proposal'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { ArticleBoard } from '../board/ArticleBoard'
import { newsTexts } from '../texts'
import { writeTexts } from '../writing/writeTexts'

export default function ArticlePage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('news.open', { articleId: id })
  useWhileChecking(load.kind === 'ready' && asProposed(load.value).state === 'checking', reload)
  useTitle(load.kind === 'ready' ? load.value.title : newsTexts.title)

  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/news', label: writeTexts.back }}>
      {(article) =>
        article.state === 'draft' ? (
          <Navigate to={`/news/${id}/write`} replace />
        ) : (
          <ArticleBoard article={article} onChanged={reload} />
        )
      }
    </Loaded>
  )
}

const EVERY_MS = 4000

/** Reloads every few seconds while WeChat checks the pictures, so that the screen shows the end of the check. */
function useWhileChecking(isChecking: boolean, reload: () => void) {
  useEffect(() => {
    if (!isChecking) return
    const timer = setInterval(reload, EVERY_MS)
    return () => clearInterval(timer)
  }, [isChecking, reload])
}
