import Button from 'antd/es/button'
import { useState } from 'react'
import type { StageBoard, StageEntrant } from '#shared/competitions/stages/view'
import { Confirm } from '../../../ui/Confirm'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import '../entrants/Entrants.css'
import { TeamName } from '../entrants/TeamName'
import { TeamNameDialog } from '../entrants/TeamNameDialog'
import { seedingTexts } from '../seeding/texts'
import { competitionTexts as texts } from '../texts'
import { stageTexts } from './stageTexts'
import { teamTexts } from './teamTexts'

/** Rows of a long list before it is opened. */
const FIRST = 12

interface Props {
  board: StageBoard
  onChanged: () => void
}

/** 参赛名单, with seeds; who comes late is in the draw as long as it is not out. */
export function StageEntrants({ board, onChanged }: Props) {
  const { competition, entrants, notEntered, stages } = board
  const [isWhole, setWhole] = useState(false)
  const [renaming, rename] = useState<StageEntrant>()
  const [leaving, setLeaving] = useState<StageEntrant>()
  const { busy, run } = useDeed()
  const competitionId = competition.id
  const isOut = stages.some(({ state }) => state !== 'draft')
  const shown = isWhole ? entrants : entrants.slice(0, FIRST)

  const mark = async (no: number, as: 'withdrawn' | 'in') => {
    const answer = await run('competitions.mark', { competitionId, no, as })
    if (answer?.ok) say({ tone: 'good', text: texts.marked })
    setLeaving(undefined)
    onChanged()
  }
  const enter = async () => {
    const answer = await run('competitions.enter', { competitionId })
    if (answer?.ok) say({ tone: 'good', text: stageTexts.people(answer.value.entered) })
    onChanged()
  }

  return (
    <Panel
      flush
      className="entrants"
      title={`${texts.entrants} ${entrants.length}`}
      aside={
        notEntered > 0 &&
        !isOut && (
          <Button size="small" loading={busy} onClick={enter}>
            {texts.enter(notEntered)}
          </Button>
        )
      }
    >
      <Table
        label={texts.entrants}
        columns={columnsOf({
          ofTeams: competition.teams !== undefined,
          onRename: rename,
          onPress: (row) => (row.status === 'in' ? setLeaving(row) : mark(row.no, 'in')),
        })}
        rows={shown}
        keyOf={({ no }) => `${no}`}
      />
      {entrants.length > shown.length && (
        <p className="entrants__more">
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {texts.moreEntrants(entrants.length - shown.length)}
          </button>
        </p>
      )}
      {renaming && (
        <TeamNameDialog
          {...{ competitionId, team: renaming }}
          onClose={() => rename(undefined)}
          onChanged={onChanged}
        />
      )}
      {leaving && (
        <Confirm
          open
          title={texts.withdrawTitle(leaving.name)}
          act={texts.withdrawYes(leaving.name)}
          busy={busy}
          onAct={() => mark(leaving.no, 'withdrawn')}
          onClose={() => setLeaving(undefined)}
        >
          <p>{stageTexts.withdrawText}</p>
        </Confirm>
      )}
    </Panel>
  )
}

interface Deeds {
  ofTeams: boolean
  onRename: (row: StageEntrant) => void
  onPress: (row: StageEntrant) => void
}

function columnsOf({ ofTeams, onRename, onPress }: Deeds): Column<StageEntrant>[] {
  const heads = texts.entrantColumns
  return [
    { key: 'no', head: heads.no, width: 60, cell: ({ no }) => no },
    {
      ...{ key: 'name', head: heads.name, width: ofTeams ? 320 : 120 },
      cell: ({ name, roster }) => <TeamName {...{ name, roster }} />,
    },
    { key: 'unit', head: heads.unit, kind: 'name', cell: ({ unit }) => unit },
    {
      ...{ key: 'seed', head: seedingTexts.seeds, width: 110 },
      cell: ({ seed }) => (seed === undefined ? '' : seedingTexts.seedNo(seed)),
    },
    {
      ...{ key: 'state', head: heads.state, width: 180 },
      cell: ({ status, placeGone }) =>
        [texts.entrantState[status], status === 'in' && placeGone && texts.placeGone].filter(Boolean).join('，'),
    },
    {
      ...{ key: 'deeds', head: '', kind: 'end', width: ofTeams ? 200 : 110 },
      cell: (row) => {
        const label = row.status === 'in' ? texts.withdraw : texts.comeBack
        return (
          <>
            {ofTeams && (
              <Button size="small" aria-label={`${teamTexts.rename}，${row.name}`} onClick={() => onRename(row)}>
                {teamTexts.rename}
              </Button>
            )}{' '}
            <Button size="small" aria-label={`${label}，${row.name}`} onClick={() => onPress(row)}>
              {label}
            </Button>
          </>
        )
      },
    },
  ]
}
