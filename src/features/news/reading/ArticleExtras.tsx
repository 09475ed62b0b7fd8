import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '#platform/copyText'
import { openPaper } from '#platform/openPaper'
import type { ArticleView } from '#shared/news/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { articleTexts as texts } from '../articleTexts'

/** The parts below an article's text: the video on another site, the attachments, the tags. */
export function ArticleExtras({ article: { video, attachments, tags = [] } }: { article: ArticleView }) {
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const copy = async (url: string) => {
    setSaid((await copyText(url)) ? { tone: 'good', text: texts.copied } : { tone: 'bad', text: texts.holdToCopy(url) })
  }
  const openOne = async (url: string) => {
    setSaid((await openPaper(url)) ? undefined : { tone: 'bad', text: texts.paperFailed })
  }
  if (!video && attachments.length === 0 && tags.length === 0) return null

  return (
    <>
      {(video || attachments.length > 0) && (
        <Card className="rows">
          {video && <Cell icon="share" title={video.title} note={texts.videoNote} onPress={() => copy(video.url)} />}
          {attachments.map(({ fileId, name, bytes, url }) => (
            <Cell key={fileId} icon="paper" title={name} note={sizeText(bytes)} onPress={() => openOne(url)} />
          ))}
        </Card>
      )}
      {said && (
        <Notice tone={said.tone}>
          <Text userSelect>{said.text}</Text>
        </Notice>
      )}
      {tags.length > 0 && <View className="article__tags">{tags.map((tag) => `#${tag}`).join('　')}</View>}
    </>
  )
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
}
