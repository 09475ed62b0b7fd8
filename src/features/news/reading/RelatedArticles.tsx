import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { ArticleCard } from '#shared/news/article'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { articleTexts as texts } from '../articleTexts'
import { ArticleRow } from '../feed/ArticleRow'

export function RelatedArticles({ articles, now }: { articles: ArticleCard[]; now: number }) {
  if (articles.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.related} />
      <Card className="rows">
        {articles.map((article) => (
          <View key={article.id}>
            <ArticleRow article={article} now={now} onPress={() => open('article', { id: article.id })} />
          </View>
        ))}
      </Card>
    </View>
  )
}
