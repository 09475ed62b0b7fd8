import { useState } from 'react'
import { Navigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { asProposed } from '#shared/news/proposal'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { blankWords } from '../articleWords'
import { Writing } from '../writing/Writing'
import { writeTexts } from '../writing/writeTexts'

export default function WriteArticlePage() {
  const { id } = useParams()
  useTitle(writeTexts.newTitle)
  return id ? <Opened key={id} articleId={id} /> : <NewWriting />
}

function Opened({ articleId }: { articleId: string }) {
  const { load, reload } = useAsk('news.open', { articleId })
  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/news', label: writeTexts.back }}>
      {(article) =>
        article.proposal && article.proposal.state !== 'sent_back' ? (
          <Navigate to={`/news/${articleId}`} replace />
        ) : (
          <Writing article={asProposed(article)} />
        )
      }
    </Loaded>
  )
}

/** A new article, blank or from a template. Each choice begins it anew; nothing is saved before somebody writes. */
function NewWriting() {
  const [template, choose] = useState(blankWords)
  return <Writing key={template.title} template={template} onTemplate={choose} />
}
