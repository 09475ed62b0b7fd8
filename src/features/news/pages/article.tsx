import { useEffect } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { callApi } from '#platform/deeds/doing'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { inSinglePage } from '#platform/singlePage'
import { channelName } from '#shared/news/article'
import { WAYS } from '#shared/news/readers'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { articleTexts as texts } from '../articleTexts'
import { countReader } from '../feed/openArticle'
import { ArticleBar } from '../reading/ArticleBar'
import { ArticleText } from '../reading/ArticleText'

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
      <InnerBar title={article ? channelName[article.channel] : texts.article} isHeaded={load.kind === 'ready'} />
      <Loaded load={load} onRetry={reload} onList={() => open('home')} edged>
        {(read) => (
          <>
            <ArticleText article={read} />
            {!inSinglePage && <ArticleBar article={read} onConfirmed={reload} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

/** Counts a reader who came through a pushed message, once; who it was is not kept. */
function useCameByPush(pushId: string | undefined) {
  const { me } = useMe()
  const isKnown = me !== undefined
  useEffect(() => {
    if (pushId && isKnown && /^[\w-]{1,40}$/.test(pushId)) callApi('pushes.opened', { pushId })
  }, [pushId, isKnown])
}

/** Counts the reader of this page once it is shown. */
function useCountReader(articleId: string, cameBy: string | undefined, isShown: boolean) {
  useEffect(() => {
    if (!isShown) return
    countReader(articleId, WAYS.find((way) => way === cameBy) ?? 'feed')
  }, [articleId, cameBy, isShown])
}
