import { momentText } from '#shared/beijingTime'
import type { EventBoard } from '#shared/events/view'
import { LinkButton } from '../../../ui/LinkButton'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { boardTexts as texts } from './boardTexts'

interface Props {
  board: EventBoard
  /** Whether whom it reached may be seen, person by person. */
  mayFollow: boolean
}

/** 改期以后: how it stood before, and what those have answered who were in. */
export function MovePanel({ board: { event, move }, mayFollow }: Props) {
  if (!move || event.state === 'cancelled') return null
  const { from, at, reason, stays, leaves, silent, turn } = move
  const now = Date.now()
  return (
    <Panel title={texts.moved(momentText(at, now))}>
      <Facts
        facts={[
          [texts.movedFrom, `${momentText(from.startsAt, now)}，${from.venue}`],
          [texts.movedTo, `${momentText(event.startsAt, now)}，${event.venue}`],
          ...(reason ? ([[texts.movedWhy, reason]] satisfies [string, string][]) : []),
          [texts.stays, texts.persons(stays)],
          [texts.leaves, texts.persons(leaves)],
          [texts.silent, texts.persons(silent)],
        ]}
      />
      {mayFollow && <LinkButton to={`/pushes/event_changed-${event.id}-${turn}`}>{texts.movedReach}</LinkButton>}
    </Panel>
  )
}
