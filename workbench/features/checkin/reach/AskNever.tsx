import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import type { Never } from '#shared/pushes/audience'
import { Confirm } from '../../../ui/Confirm'
import { Loaded } from '../../../ui/states/Loaded'
import { reachTexts as texts } from '../reachTexts'
import './AskNever.css'

interface Props {
  never: Never
  /** The unions that were ticked; all when none was. */
  unionIds: string[]
  onClose: () => void
}

/** 请他们来一场: which message asks those who never came; the page of its push opens with them chosen. */
export function AskNever({ never, unionIds, onClose }: Props) {
  const { load, reload } = useAsk('pushes.invitations', {})
  const [articleId, setArticleId] = useState('')
  const navigate = useNavigate()
  const go = () => navigate(`/news/${articleId}/push?${audienceParams(never, unionIds)}`)
  return (
    <Confirm
      open
      wide
      title={texts.ask}
      act={texts.askAct}
      disabled={!articleId}
      busy={false}
      onAct={go}
      onClose={onClose}
    >
      <p>
        {texts.askWho[never]}
        {unionIds.length > 0 && texts.askUnions(unionIds.length)}
        {texts.askHow}
      </p>
      <Loaded
        load={load}
        onRetry={reload}
        rows={4}
        isEmpty={(found) => found.length === 0}
        empty={<p className="quiet">{texts.askNone}</p>}
      >
        {(found) => (
          <Radio.Group
            className="ask-never"
            aria-label={texts.askWhich}
            value={articleId}
            onChange={({ target }) => setArticleId(String(target.value))}
          >
            {found.map((one) => (
              <Radio key={one.articleId} value={one.articleId}>
                <b>{one.title}</b>
                <span className="quiet">
                  {one.event.title}，{texts.askClose(momentText(one.event.closesAt, Date.now()))}
                </span>
              </Radio>
            ))}
          </Radio.Group>
        )}
      </Loaded>
    </Confirm>
  )
}

function audienceParams(never: Never, unionIds: string[]): string {
  const params = new URLSearchParams({ never })
  for (const id of unionIds) params.append('union', id)
  return params.toString()
}
