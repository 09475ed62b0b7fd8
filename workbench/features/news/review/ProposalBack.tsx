import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { LinkButton } from '../../../ui/LinkButton'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'

interface Props {
  article: Article
  onChanged: () => void
}

/** A change of a public article that was sent back: its writer goes on with it, or gives it up. */
export function ProposalBack({ article: { id, proposal }, onChanged }: Props) {
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState(false)
  const { by = '', at = 0, word = '' } = proposal?.sentBack ?? {}
  const drop = async () => {
    const answer = await run('news.dropProposal', { articleId: id })
    if (answer?.ok) say({ tone: 'good', text: texts.proposalDropped })
    setAsking(false)
    onChanged()
  }

  return (
    <Panel>
      <Notice tone="warn">
        {texts.proposalBack(by, momentText(at, Date.now()))}
        {word}
      </Notice>
      <div className="review-deeds">
        <LinkButton to={`/news/${id}/write`} type="primary">
          {texts.proposalGoOn}
        </LinkButton>
        <Button onClick={() => setAsking(true)}>{texts.proposalDrop}</Button>
      </div>
      {asking && (
        <Confirm
          open
          title={texts.proposalDropTitle}
          act={texts.proposalDrop}
          busy={busy}
          onAct={drop}
          onClose={() => setAsking(false)}
        >
          {texts.proposalDropWhat}
        </Confirm>
      )}
    </Panel>
  )
}
