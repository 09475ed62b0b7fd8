import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { type Channel, channelName } from '#shared/news/article'
import { refreshToday } from '../../today'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/toasts'
import { useDeed } from '../../useDeed'
import { writeTexts as texts } from './writeTexts'

interface Props {
  articleId: string | undefined
  channel: Channel
  /** For an article that readers already have: brings the changes to them. */
  update: (() => Promise<boolean>) | undefined
  onClose: () => void
}

/** Says what readers will see, then does it. */
export function PublishConfirm({ articleId = '', channel, update, onClose }: Props) {
  const navigate = useNavigate()
  const { busy, run } = useDeed()
  const [updating, setUpdating] = useState(false)

  const leave = (text: string) => {
    say({ tone: 'good', text })
    refreshToday()
    navigate(`/news/${articleId}`, { replace: true })
  }
  const publish = async () => {
    const answer = await run('news.publish', { articleId })
    if (answer?.ok) leave(texts.published)
    else if (answer?.reason === 'already_published') navigate(`/news/${articleId}`, { replace: true })
  }
  const bring = async (save: () => Promise<boolean>) => {
    setUpdating(true)
    const saved = await save()
    setUpdating(false)
    if (saved) leave(texts.updated)
    else onClose()
  }

  return (
    <Confirm
      open
      title={update ? texts.updateTitle : texts.publishTitle}
      act={update ? texts.updateYes : texts.publishYes}
      busy={busy || updating}
      onAct={update ? () => bring(update) : publish}
      onClose={onClose}
    >
      {update ? texts.updateWhat : texts.publishWhat(channelName[channel])}
    </Confirm>
  )
}
