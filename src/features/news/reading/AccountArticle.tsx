import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '#platform/copyText'
import { openAccountArticle } from '#platform/openAccountArticle'
import { inSinglePage } from '#platform/singlePage'
import type { ArticleView } from '#shared/news/view'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { articleTexts as texts } from '../articleTexts'

/** 只在公众号看的. What stands in place of a text that is read in the official account alone: the way to it. */
export function AccountArticle({ article: { summary, accountUrl } }: { article: ArticleView }) {
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const openIt = async (url: string) => {
    const opening = await openAccountArticle(url)
    setSaid(opening === 'failed' ? { tone: 'bad', text: texts.accountFailed } : undefined)
  }
  const copy = async (url: string) => {
    setSaid(
      (await copyText(url)) ? { tone: 'good', text: texts.accountCopied } : { tone: 'bad', text: texts.holdToCopy(url) }
    )
  }
  return (
    <View className="article__account">
      {summary && <View className="article__summary">{summary}</View>}
      {accountUrl && !inSinglePage ? (
        <>
          <Button onPress={() => openIt(accountUrl)}>{texts.readInAccount}</Button>
          <Button kind="ghost" onPress={() => copy(accountUrl)}>
            {texts.copyAccountUrl}
          </Button>
        </>
      ) : (
        <Notice tone="plain">{texts.findInAccount}</Notice>
      )}
      {said && (
        <Notice tone={said.tone}>
          <Text userSelect>{said.text}</Text>
        </Notice>
      )}
    </View>
  )
}
