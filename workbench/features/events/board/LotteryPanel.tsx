import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { EventBoard } from '#shared/events/view'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import './LotteryPanel.css'
import { lotteryTexts as texts } from './lotteryTexts'
import { RankTable } from './RankTable'

/** 抽签: how many have entered and when it is drawn; after it what is published, and who has which rank. */
export function LotteryPanel({ board: { event, lottery } }: { board: EventBoard }) {
  const [showing, setShowing] = useState(false)
  if (!lottery || !event.lottery) return null
  const { state, entries, seedHash, listHash, seed, drawnAt, isStuck } = lottery
  const now = Date.now()
  return (
    <Panel title={texts.title} aside={texts.states[state]} className="lottery-panel">
      {isStuck && <Notice tone="bad">{texts.stuck}</Notice>}
      <Facts
        facts={[
          [texts.entries, drawnAt && texts.people(entries)],
          [texts.drawnAt, drawnAt && momentText(drawnAt, now)],
          [texts.seedHash, seedHash],
          [texts.listHash, listHash ?? texts.later],
          [texts.seed, seed],
        ]}
      />
      <p className="quiet">{state === 'drawn' || state === 'drawing' ? texts.afterHint : texts.beforeHint}</p>
      {drawnAt && !showing && <Button onClick={() => setShowing(true)}>{texts.show}</Button>}
      {showing && <RankTable event={event} turn={state} />}
    </Panel>
  )
}
