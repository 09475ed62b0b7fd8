import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useWish } from '#platform/line/useWish'
import { open } from '#platform/pages/navigate'
import { paths, withQuery } from '#platform/pages/paths'
import { passOn } from '#platform/passOn'
import { onWechat } from '#platform/target'
import type { ArticleView } from '#shared/news/view'
import { Button } from '#ui/Button'
import { Icon } from '#ui/Icon'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { receiptTexts, articleTexts as texts } from '../articleTexts'
import { ArticleTools } from './ArticleTools'

interface Props {
  article: ArticleView
  /** Asks for the article again. */
  onConfirmed: () => Promise<void>
}

/** The bar below an article: a receipt that is asked for comes first; else the tools of a reader, and the way on. */
export function ArticleBar({ article, onConfirmed }: Props) {
  const { id, title, event, state, receipt } = article
  if (receipt?.asked && !receipt.confirmedAt) {
    return (
      <ActionBar hint={receiptTexts.rule}>
        <ReceiptButton articleId={id} title={title} onConfirmed={onConfirmed} />
      </ActionBar>
    )
  }
  const canJoin = event !== undefined && event.phase === 'open'
  const canShare = state !== 'withdrawn'
  return (
    <ActionBar>
      <View className="article-bar">
        <ArticleTools article={article} onSettled={onConfirmed} />
        {canJoin && (
          <View className="article-bar__main">
            <Button onPress={() => open('event', { id: event.id })}>{texts.seeEvent}</Button>
          </View>
        )}
        {canShare && (
          <View className="article-bar__main">
            {onWechat ? (
              <OpenButton does="share" kind={canJoin ? 'ghost' : 'primary'} label={texts.share} />
            ) : (
              <Button
                kind={canJoin ? 'ghost' : 'primary'}
                onPress={() => passOn(title, withQuery(paths.article, { id, via: 'share' }))}
              >
                <Icon name="share" />
                {texts.share}
              </Button>
            )}
          </View>
        )}
      </View>
    </ActionBar>
  )
}

interface Asked {
  articleId: string
  title: string
  onConfirmed: () => Promise<void>
}

function ReceiptButton({ articleId, title, onConfirmed }: Asked) {
  const waits = useWish('receipts.confirm', articleId, onConfirmed)
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const confirm = () =>
    once(async () => {
      const answer = await callApi('receipts.confirm', { articleId }, title)
      if (!answer.ok) return answer.kept || setProblem(answer.text)
      await onConfirmed()
    })

  if (waits) return <Notice tone="good">{receiptTexts.waits}</Notice>
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={confirm}>
        {receiptTexts.act}
      </Button>
    </>
  )
}
