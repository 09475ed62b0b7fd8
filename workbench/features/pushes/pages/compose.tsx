import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { Compose } from '../compose/Compose'
import { pushTexts } from '../pushTexts'

export default function ComposePushPage() {
  const { id = '' } = useParams()
  const article = useAsk('news.open', { articleId: id })
  const choices = useAsk('pushes.choices', {})
  useTitle(pushTexts.title)

  return (
    <Loaded load={article.load} onRetry={article.reload} rows={10}>
      {(opened) => (
        <Loaded load={choices.load} onRetry={choices.reload} rows={10}>
          {(found) => <Compose article={opened} choices={found} />}
        </Loaded>
      )}
    </Loaded>
  )
}
