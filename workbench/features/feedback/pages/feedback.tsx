import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { FeedbackPanels } from '../FeedbackPanels'
import { feedbackTexts as texts } from '../texts'

/** 评价: what those who came said of an event, without names. */
export default function FeedbackPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('feedback.sum', { eventId: id })
  const title = load.kind === 'ready' ? texts.titleOf(load.value.title) : texts.title
  useTitle(title)
  return (
    <>
      <PageHead title={title} back={{ to: `/events/${id}`, label: texts.back }} />
      <Loaded load={load} onRetry={reload} rows={8}>
        {(sum) => <FeedbackPanels eventId={id} sum={sum} />}
      </Loaded>
    </>
  )
}
