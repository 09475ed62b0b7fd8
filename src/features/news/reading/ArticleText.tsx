import { Image, RichText, View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { showPicture } from '#platform/showPicture'
import { inSinglePage } from '#platform/singlePage'
import { momentText } from '#shared/beijingTime'
import { eventPhaseName } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import { type ArticleCard, SOURCE } from '#shared/news/article'
import type { ArticleView } from '#shared/news/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Motif } from '#ui/Motif'
import { Picture } from '#ui/Picture'
import { Pressable } from '#ui/Pressable'
import { heading, spokenInside } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import './ArticleText.scss'
import { articleTexts as texts } from '../articleTexts'
import { Comments } from '../comments/Comments'
import { ArticleRow, coverPicture } from '../feed/ArticleRow'
import { openArticle } from '../feed/openArticle'
import { AccountArticle } from './AccountArticle'
import { ArticleExtras } from './ArticleExtras'
import { articleBlocks, type Block, byline } from './articleBlocks'
import { EditedMark } from './EditedMark'
import { PolicyCard } from './PolicyCard'
import { ReceiptNotice } from './ReceiptNotice'

export function ArticleText({ article }: { article: ArticleView }) {
  const now = useNow()
  const blocks = articleBlocks(article.body)
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? block.url : []))

  const hasText = !article.inAccount && article.state !== 'withdrawn'
  return (
    <View className="article">
      <View className="article__title" {...heading(1)}>
        {article.title}
      </View>
      <View className="article__by">
        <View className="article__author">{SOURCE}</View>
        <View>{byline(article, now)}</View>
      </View>
      {article.editedAt !== undefined && !inSinglePage && (
        <EditedMark articleId={article.id} editedAt={article.editedAt} now={now} />
      )}
      {article.correction && (
        <Notice tone="warn">
          {texts.corrected}：{article.correction}
        </Notice>
      )}
      {article.state === 'expired' && <Notice tone="plain">{texts.expired}</Notice>}
      {article.receipt && !inSinglePage && <ReceiptNotice article={article} receipt={article.receipt} now={now} />}
      {article.cover && <Picture name={coverPicture(article.cover)} shape="wide" />}
      {article.explainer && <PolicyCard explainer={article.explainer} now={now} />}
      {article.inAccount && <AccountArticle article={article} />}
      {blocks.map((block) => (
        <ArticleBlock key={block.key} block={block} pictures={pictures} />
      ))}
      {!inSinglePage && <ArticleWays article={article} now={now} />}
      {inSinglePage && hasText && <Notice tone="plain">{texts.inSinglePage}</Notice>}
    </View>
  )
}

/** Everything below the text that leads on, or is for people who are known. */
function ArticleWays({ article, now }: { article: ArticleView; now: number }) {
  return (
    <>
      <ArticleExtras article={article} />
      {article.event && <LinkedEvent event={article.event} now={now} />}
      {article.commentsOn && <Comments articleId={article.id} title={article.title} />}
      <RelatedArticles articles={article.related} now={now} />
    </>
  )
}

function ArticleBlock({ block, pictures }: { block: Block; pictures: string[] }) {
  if (block.kind === 'words') return <RichText className="article__words" nodes={block.html} />
  const label = block.alt || texts.pictureLabel
  return (
    <Pressable label={label} onPress={() => showPicture(block.url, pictures)}>
      <Image className="article__picture" src={block.url} mode="widthFix" lazyLoad {...spokenInside({ label })} />
    </Pressable>
  )
}

function RelatedArticles({ articles, now }: { articles: ArticleCard[]; now: number }) {
  if (articles.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.related} />
      <Card className="rows">
        {articles.map((article) => (
          <View key={article.id}>
            <ArticleRow article={article} now={now} onPress={() => openArticle(article)} />
          </View>
        ))}
      </Card>
    </View>
  )
}

/** The event that an article is about, one tap away. */
function LinkedEvent({ event, now }: { event: EventCard; now: number }) {
  const isOpen = event.phase === 'open'
  return (
    <Card className="linked-event" onPress={() => open('event', { id: event.id })}>
      <Motif name={`event-${event.kind}`} size={56} tile />
      <View className="linked-event__words">
        <View className="linked-event__state">
          <Tag tone={isOpen ? 'good' : 'mute'} text={eventPhaseName[event.phase]} />
          {isOpen && <View>还剩 {event.count.left} 个名额</View>}
        </View>
        <View className="linked-event__title">{event.title}</View>
        <View className="linked-event__when">{momentText(event.closesAt, now)} 截止报名</View>
      </View>
      <Icon name="next" />
    </Card>
  )
}
