import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import type { Input } from '#shared/api'
import { type FaultRow, faultName } from '#shared/register/quality'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { StateTag } from '../../../ui/states/StateTag'
import { CardBeside } from '../lists/CardBeside'
import { type PathOf, useCardPath } from '../lists/useCardPath'
import { qualityTexts as texts } from './qualityTexts'

interface Props {
  asked: Omit<Input<'register.faults'>, 'cursor'>
  onChanged: () => void
}

/** 待修的: enterprises with something to mend, and beside them the card where it is mended. */
export function FaultQueue({ asked, onChanged }: Props) {
  const list = usePages('register.faults', asked)
  const { isOpen, openKey, pathOf, close } = useCardPath('/directory/quality')
  const changed = () => Promise.all([list.reload(), onChanged()])
  return (
    <CardBeside isOpen={isOpen} about={{ pathOf, onChanged: changed, onClose: close }}>
      <Panel title={texts.queue} flush>
        <Pages list={list} empty={<EmptyState motif="empty-search" title={texts.nothing} text={texts.nothingText} />}>
          {(rows) => (
            <Table
              label={texts.queue}
              columns={columnsFor(pathOf)}
              rows={rows}
              keyOf={({ id }) => id}
              openKey={openKey}
            />
          )}
        </Pages>
      </Panel>
    </CardBeside>
  )
}

function columnsFor(pathOf: PathOf): Column<FaultRow>[] {
  return [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
      cell: ({ id, name, unionName }) => (
        <>
          <Link to={pathOf(`enterprise/${id}`)}>
            <b>{name}</b>
          </Link>
          <br />
          <span className="faint">{unionName || texts.noUnion}</span>
        </>
      ),
    },
    {
      key: 'faults',
      head: texts.faults,
      kind: 'name',
      cell: ({ faults }) => (
        <span className="fault-tags">
          {faults.map((fault) => (
            <StateTag key={fault} tone="warn">
              {faultName[fault]}
            </StateTag>
          ))}
        </span>
      ),
    },
  ]
}
