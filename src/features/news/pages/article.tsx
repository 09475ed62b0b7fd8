import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { channelName } from '#shared/news/article'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { articleTexts as texts } from '../articleTexts'
import { ArticleBar } from '../reading/ArticleBar'
import { ArticleText } from '../reading/ArticleText'
import { useCameByPush } from '../reading/useCameByPush'
import { useCountReader } from '../reading/useCountReader'

export default function ArticlePage() {
  const { id = '', push, via, proposed } = useParams()
  const { load, reload } = useAsk(
    'news.read',
    { articleId: id, ...(proposed && { proposed: true as const }) },
    { keepAs: `${proposed ? 'proposal' : 'article'}:${id}` }
  )
  useCameByPush(push)
  useCountReader(id, push ? 'message' : via, load.kind === 'ready' && !load.stale && !proposed)
  const article = load.kind === 'ready' ? load.value : undefined
  useShare({ title: article?.title ?? texts.article, page: 'article', query: { id, via: 'share' } })

  return (
    <Screen>
      <InnerBar title={article ? channelName[article.channel] : texts.article} />
      <Loaded load={load} onRetry={reload} onList={() => open('home')} edged>
        {(read) => (
          <>
            <ArticleText article={read} />
            <ArticleBar article={read} onConfirmed={reload} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}
