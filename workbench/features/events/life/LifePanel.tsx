import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import type { LifeMove } from '#shared/events/life/life'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { lifeTexts as texts } from './lifeTexts'
import './LifePanel.css'

/** 经过 of an event: each of its moves, with who and when. */
export function LifePanel({ eventId, turn }: { eventId: string; turn: string }) {
  return (
    <Panel title={texts.title} aside={texts.aside} className="life-panel">
      <Moves key={turn} eventId={eventId} />
    </Panel>
  )
}

function Moves({ eventId }: { eventId: string }) {
  const { load, reload } = useAsk('events.life', { eventId })
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {(moves) => (
        <ol className="life">
          {moves.map((move) => (
            <li key={`${move.step}:${move.at}`}>
              <b>{texts.step[move.step]}</b>
              <span className="quiet">{momentText(move.at, Date.now())}</span>
              <span className="faint">{whoOf(move)}</span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}

const BY_CLOCK: readonly LifeMove['step'][] = ['opened', 'closed', 'began', 'ended']

function whoOf({ step, by }: LifeMove): string {
  return by ?? (BY_CLOCK.includes(step) ? texts.byItself : texts.unknown)
}
