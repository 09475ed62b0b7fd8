import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { FAULT_KINDS, faultName, type Quality, type UnionQuality } from '#shared/register/quality'
import { Chips } from '../../../ui/fields/Chips'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { useSearchValue } from '../../../useSearchValue'
import { FaultQueue } from './FaultQueue'
import { qualityTexts as texts } from './qualityTexts'
import './Quality.css'

const KINDS = ['all', ...FAULT_KINDS] as const

/** The score, what to mend of which kind, and how each union stands. */
export function QualityView({ quality, onChanged }: { quality: Quality; onChanged: () => void }) {
  const [kind, choose] = useSearchValue('fault', KINDS, 'all')
  const { score, faulty, enterprises, counts, unions } = quality
  if (enterprises === 0) return <EmptyState motif="empty-search" title={texts.nothingYet} text={texts.nothingYetText} />
  const found = FAULT_KINDS.filter((fault) => counts[fault] > 0 || fault === kind)
  return (
    <>
      <Panel>
        <div className="quality__sum">
          <b className="quality__score">{texts.score(score)}</b>
          <div>
            <p>{texts.sum(faulty, enterprises)}</p>
            <p className="faint">{texts.whole}</p>
          </div>
        </div>
        <Chips
          label={texts.kinds}
          value={kind}
          options={[
            { key: 'all' as const, label: texts.all, count: faulty },
            ...found.map((fault) => ({ key: fault, label: faultName[fault], count: counts[fault] })),
          ]}
          onChoose={choose}
        />
      </Panel>
      <div className="quality__part">
        <FaultQueue asked={kind === 'all' ? {} : { kind }} onChanged={onChanged} />
      </div>
      <div className="quality__part">
        <Unions unions={unions.filter(({ faults }) => faults > 0)} />
      </div>
    </>
  )
}

/** As many as are looked at on one day. */
const SHOWN = 30

function Unions({ unions }: { unions: UnionQuality[] }) {
  const { busy, run } = useDeed()
  const [asked, setAsked] = useState<string>()
  if (unions.length === 0) return null
  const ask = async (unionId: string) => {
    setAsked(unionId)
    const answer = await run('register.askChair', { unionId })
    if (answer?.ok) say({ tone: 'good', text: texts.asked(answer.value.told, answer.value.enterprises) })
  }
  const columns: Column<UnionQuality>[] = [
    {
      key: 'name',
      head: texts.unionName,
      kind: 'name',
      cell: ({ unionId, name }) =>
        unionId ? (
          <Link to={`/directory/union/${unionId}`}>{name}</Link>
        ) : (
          <span className="faint">{texts.noUnion}</span>
        ),
    },
    { key: 'score', head: texts.unionScore, kind: 'end', width: 90, cell: ({ score }) => texts.score(score) },
    { key: 'faults', head: texts.count, kind: 'end', width: 90, cell: ({ faults }) => faults },
    {
      key: 'ask',
      head: '',
      kind: 'end',
      width: 140,
      cell: ({ unionId, name }) =>
        unionId && (
          <Button
            size="small"
            aria-label={uiTexts.about(texts.ask, name)}
            loading={busy && asked === unionId}
            onClick={() => ask(unionId)}
          >
            {texts.ask}
          </Button>
        ),
    },
  ]
  return (
    <Panel title={texts.unions} flush>
      <Table label={texts.unions} columns={columns} rows={unions.slice(0, SHOWN)} keyOf={({ unionId }) => unionId} />
    </Panel>
  )
}
