import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { dayText } from '#shared/beijingTime'
import type { ClosedGround } from '#shared/register/territory/view'
import { Confirm } from '../../../../ui/Confirm'
import { Loaded } from '../../../../ui/states/Loaded'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { ReopenDialog } from '../../card/closing'
import { HistoryPart } from '../../card/HistoryPart'
import { groundFormTexts as texts } from '../groundTexts'
import './ClosedDialog.css'

interface Props {
  levels: readonly string[]
  onDone: () => Promise<unknown>
  onClose: () => void
}

interface Row {
  of: 'area' | 'building'
  id: string
  name: string
  note: string
}

/** 已关闭的: what is in no list any more, with its history and the way back. */
export function ClosedDialog({ levels, onDone, onClose }: Props) {
  const { load, reload } = useAsk('register.closedGround', {})
  const [chosen, setChosen] = useState<Row>()
  const { busy, run } = useDeed()
  const reopen = async ({ of, id, name }: Row, reason: string) => {
    const answer =
      of === 'area'
        ? await run('register.reopenArea', { areaId: id, reason })
        : await run('register.reopenBuilding', { buildingId: id, reason })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.reopened(name) })
    setChosen(undefined)
    await Promise.all([reload(), onDone()])
  }
  if (chosen)
    return (
      <ReopenDialog
        {...{ name: chosen.name, text: texts.reopenText(chosen.of), busy }}
        onAct={(reason) => reopen(chosen, reason)}
        onClose={() => setChosen(undefined)}
      >
        <HistoryPart id={chosen.id} turn={0} />
      </ReopenDialog>
    )
  return (
    <Confirm open over title={texts.closedTitle} act={texts.closedDone} busy={false} onAct={onClose} onClose={onClose}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={4}
        isEmpty={(ground) => rowsOf(ground, levels).length === 0}
        empty={<p className="faint">{texts.noneClosed}</p>}
      >
        {(ground) => (
          <ul className="closed">
            {rowsOf(ground, levels).map((row) => (
              <li key={row.id}>
                <div>
                  <b>{row.name}</b>
                  <span className="faint">{row.note}</span>
                </div>
                <Button size="small" onClick={() => setChosen(row)} aria-label={texts.reopenOf(row.name)}>
                  {texts.reopen}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Confirm>
  )
}

/** Grids before what may lie in them. */
function rowsOf({ areas, buildings }: ClosedGround, levels: readonly string[]): Row[] {
  const now = Date.now()
  const noteOf = (closedAt: number, ...parts: (string | undefined)[]) =>
    [...parts, texts.closedOn(dayText(closedAt, now))].filter(Boolean).join('，')
  return [
    ...areas.map(
      ({ id, name, level, where, closedAt }): Row => ({
        ...{ of: 'area', id, name, note: noteOf(closedAt, levels[level], where) },
      })
    ),
    ...buildings.map(
      ({ id, name, where, intoName, closedAt }): Row => ({
        ...{ of: 'building', id, name },
        note: noteOf(closedAt, texts.aBuilding, where, intoName && texts.wentInto(intoName)),
      })
    ),
  ]
}
