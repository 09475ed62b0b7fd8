import { useParams } from 'react-router-dom'
import { Loaded } from '../../../ui/Loaded'
import { useAsk } from '../../../useAsk'
import { useTitle } from '../../../useTitle'
import { PushDesk } from '../PushDesk'
import { pushTexts } from '../pushTexts'

export default function PushPage() {
  const { id = '' } = useParams()
  const article = useAsk('news.open', { articleId: id })
  const preview = useAsk('news.previewPush', { articleId: id })
  useTitle(pushTexts.title)

  return (
    <Loaded load={article.load} onRetry={article.reload} rows={10}>
      {(opened) => (
        <Loaded load={preview.load} onRetry={preview.reload} rows={10}>
          {(reach) => <PushDesk article={opened} reach={reach} onChanged={preview.reload} />}
        </Loaded>
      )}
    </Loaded>
  )
}
