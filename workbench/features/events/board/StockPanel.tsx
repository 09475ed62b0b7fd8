import Button from 'antd/es/button'
import { useState } from 'react'
import type { StockSeen } from '#shared/events/stock/stock'
import type { EventBoard } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import { Meter } from '../../../ui/lists/Meter'
import { Panel } from '../../../ui/Panel'
import { uiTexts } from '../../../ui/texts'
import { useDeskMe } from '../../../useDeskMe'
import { RestockDialog } from './RestockDialog'
import { stockTexts as texts } from './stockTexts'
import './PoolsPanel.css'
import './StockPanel.css'

/** 选项的数量: how many of each option are taken, and the way to have more of one; nothing where no question has a number. */
export function StockPanel({ board, onChanged }: { board: EventBoard; onChanged: () => void }) {
  const { event, stock, phase } = board
  const me = useDeskMe()
  const [asking, setAsking] = useState<StockSeen>()
  if (!stock) return null
  const mayChange = isOrganiserFor(me, event.unionId) && phase !== 'finished' && phase !== 'cancelled'
  const asked = event.questions.filter(({ kind }) => kind === 'stock')
  return (
    <Panel title={texts.title} className="pools-panel__frame">
      <div className="pools-panel stock-panel">
        {asked.map(({ id, label }) => (
          <section key={id}>
            <h3>{label}</h3>
            <ul>
              {stock
                .filter(({ question }) => question === id)
                .map((one) => (
                  <li key={one.option}>
                    <span>{one.option}</span>
                    <Meter part={one.capacity - one.left} whole={Math.max(1, one.capacity)} width="100%" />
                    <span className="pools-panel__count">{texts.taken(one.capacity - one.left, one.capacity)}</span>
                    {mayChange && (
                      <Button
                        size="small"
                        aria-label={uiTexts.about(texts.change, one.option)}
                        onClick={() => setAsking(one)}
                      >
                        {texts.change}
                      </Button>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {asking && (
        <RestockDialog event={event} stock={asking} onClose={() => setAsking(undefined)} onChanged={onChanged} />
      )}
    </Panel>
  )
}
