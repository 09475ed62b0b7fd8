import Switch from 'antd/es/switch'
import type { Article } from '#shared/news/article'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'

interface Props {
  article: Article
  onChanged: () => void
}

/** The switch for 评论, which are off until somebody opens them for an article. */
export function CommentsSwitch({ article: { id, commentsOn = false }, onChanged }: Props) {
  const { busy, run } = useDeed()
  const turn = async (on: boolean) => {
    const answer = await run('news.allowComments', { articleId: id, on })
    if (!answer?.ok) return
    say({ tone: 'good', text: on ? texts.turnedOn : texts.turnedOff })
    onChanged()
  }

  return (
    <Panel
      title={texts.comments}
      aside={<Switch aria-label={texts.turnOn} checked={commentsOn} loading={busy} onChange={turn} />}
    >
      <span className="faint">{commentsOn ? texts.commentsOn : texts.commentsOff}</span>
    </Panel>
  )
}
