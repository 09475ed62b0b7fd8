import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Coverage, OfficerLoad } from '#shared/register/view'
import { LinkButton } from '../../../ui/LinkButton'
import { Meter } from '../../../ui/lists/Meter'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
import { uiTexts } from '../../../ui/texts'
import { NOBODY } from '../ground/gridsOf'
import { coverageTexts as texts } from './coverageTexts'
import { HandOverDialog } from './HandOverDialog'
import './Coverage.css'

/** The share that is covered, the gaps with the way to them, and each officer's part. */
export function CoverageView({ coverage, onChanged }: { coverage: Coverage; onChanged: () => void }) {
  const [handing, setHanding] = useState<OfficerLoad>()
  const { officers, unions, enterprises, grids, gaps } = coverage
  const loads = officers.map(({ enterprises: count }) => count)
  if (officers.length === 0)
    return (
      <EmptyState motif="empty-person" title={texts.officer} text={texts.noOfficers}>
        <LinkButton to="/staff">{texts.toStaff}</LinkButton>
      </EmptyState>
    )
  return (
    <>
      <Panel>
        <div className="coverage__sum">
          <b className="coverage__share">{texts.covered(shareOf(enterprises - gaps.enterprises, enterprises))}</b>
          <div>
            <p>{texts.enterprises(enterprises - gaps.enterprises, enterprises)}</p>
            <p>{texts.unions(unions - gaps.unions, unions)}</p>
            {grids > 0 && <p>{texts.grids(grids - gaps.grids, grids)}</p>}
            <p className="faint">{texts.officers(officers.length, Math.max(...loads) - Math.min(...loads))}</p>
          </div>
        </div>
        <Gaps gaps={gaps} />
      </Panel>
      <Panel flush className="coverage__officers">
        <Table
          label={texts.officer}
          columns={columnsFor(Math.max(...loads, 1), setHanding)}
          rows={officers}
          keyOf={({ officerId }) => officerId}
        />
      </Panel>
      {handing && <HandOverDialog from={handing} onDone={onChanged} onClose={() => setHanding(undefined)} />}
    </>
  )
}

function Gaps({ gaps }: Pick<Coverage, 'gaps'>) {
  const lines = [
    [gaps.unions, texts.gapUnions(gaps.unions), '/directory?kind=withoutOfficer'],
    [
      gaps.enterprises + gaps.others,
      texts.gapEnterprises(gaps.enterprises + gaps.others),
      '/directory?list=enterprises&view=withoutOfficer',
    ],
    [gaps.grids, texts.gapGrids(gaps.grids), `/directory/buildings?officer=${NOBODY}`],
  ] as const
  const open = lines.filter(([count]) => count > 0)
  if (open.length === 0) return <Notice tone="good">{texts.noGaps}</Notice>
  return open.map(([, text, to]) => (
    <Notice key={to} tone="warn">
      <Link className="link" to={to}>
        {text}
      </Link>
    </Notice>
  ))
}

/** Rounded down, so that a hundred means that none is missing. */
function shareOf(part: number, whole: number): string {
  return whole === 0 ? '0' : String(Math.floor((part / whole) * 100))
}

function columnsFor(most: number, handOver: (load: OfficerLoad) => void): Column<OfficerLoad>[] {
  return [
    { key: 'name', head: texts.officer, kind: 'name', cell: ({ name }) => <b>{name}</b> },
    {
      key: 'unions',
      head: texts.unionCount,
      kind: 'end',
      width: 90,
      cell: ({ officerId, unions }) => (
        <Link className="link" to={`/directory?officer=${officerId}`}>
          {unions}
        </Link>
      ),
    },
    {
      key: 'enterprises',
      head: texts.enterpriseCount,
      kind: 'end',
      width: 110,
      cell: ({ officerId, enterprises }) => (
        <Link className="link" to={`/directory?list=enterprises&view=founded&officer=${officerId}`}>
          {enterprises}
        </Link>
      ),
    },
    {
      key: 'share',
      head: texts.share,
      width: 180,
      cell: ({ enterprises }) => <Meter part={enterprises} whole={most} width={160} />,
    },
    {
      key: 'grids',
      head: texts.gridCount,
      kind: 'end',
      width: 80,
      cell: ({ officerId, grids }) =>
        grids > 0 ? (
          <Link className="link" to={`/directory/buildings?officer=${officerId}`}>
            {grids}
          </Link>
        ) : (
          grids
        ),
    },
    {
      key: 'others',
      head: texts.otherCount,
      kind: 'end',
      width: 120,
      cell: ({ officerId, others }) => (
        <Link className="link" to={`/directory?list=enterprises&view=unfounded&officer=${officerId}`}>
          {others}
        </Link>
      ),
    },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 120,
      cell: (load) => (
        <Button size="small" aria-label={uiTexts.about(texts.handOver, load.name)} onClick={() => handOver(load)}>
          {texts.handOver}
        </Button>
      ),
    },
  ]
}
