import { useAsk } from '#client/asking/useAsk'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { Meter } from '../../../ui/lists/Meter'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { receiptTexts as texts } from './receiptTexts'
import './ReceiptPanel.css'

/** 回执 of one article in a line, with the way to its lists. */
export function ReceiptPanel({ articleId }: { articleId: string }) {
  const { load, reload } = useAsk('receipts.open', { articleId })
  return (
    <Panel title={texts.title}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={1}
        isEmpty={({ asked }) => asked === 0}
        empty={<p className="faint">{texts.noneAskedText}</p>}
      >
        {({ asked, confirmed }) => (
          <div className="receipt-line">
            <b>
              {confirmed.toLocaleString()} / {asked.toLocaleString()}
            </b>
            <Meter part={confirmed} whole={asked} width="100%" />
            <LinkButton to={`/news/${articleId}/receipts`} icon={<Icon name="people" size={16} />}>
              {texts.open}
            </LinkButton>
          </div>
        )}
      </Loaded>
    </Panel>
  )
}
