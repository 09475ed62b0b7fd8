import type { AccountView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { Meter } from '../../ui/lists/Meter'
import { Panel } from '../../ui/Panel'
import { quotaName, accountTexts as texts } from './texts'
import './QuotaPanel.css'

/** The calls that WeChat still allows both accounts today; the bar shows the used part. */
export function QuotaPanel({ official, miniProgram }: Pick<AccountView, 'official' | 'miniProgram'>) {
  const rows = [...official.quotas, ...miniProgram.quotas]
  const { quotasAt } = official
  return (
    <Panel title={texts.quotas} aside={quotasAt && texts.quotasAside(nearText(quotasAt, Date.now()))}>
      {rows.length === 0 && <p className="quiet">{texts.noQuotas}</p>}
      <ul className="quotas">
        {rows.map(({ name, daily, used, left }) => (
          <li key={name}>
            <span>{quotaName[name]}</span>
            <em>{texts.left(left.toLocaleString(), daily.toLocaleString())}</em>
            <Meter part={used} whole={daily} width="100%" />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
