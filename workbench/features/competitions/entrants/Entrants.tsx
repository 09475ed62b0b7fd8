import Button from 'antd/es/button'
import { useState } from 'react'
import type { BoardEntrant, CompetitionBoard } from '#shared/competitions/play/view'
import { Confirm } from '../../../ui/Confirm'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import './Entrants.css'
import { EntrantTable } from './EntrantTable'

/** Rows of a long list before it is opened. */
const FIRST = 12

interface Props {
  board: CompetitionBoard
  onChanged: () => void
}

/** 参赛名单: who is in it, who comes late, who leaves, and who misses the next round. */
export function Entrants({ board, onChanged }: Props) {
  const { competition, entrants, notEntered, card } = board
  const [isWhole, setWhole] = useState(false)
  const [leaving, setLeaving] = useState<BoardEntrant>()
  const { busy, run } = useDeed()
  const competitionId = competition.id

  const mark = async (no: number, as: 'withdrawn' | 'in' | 'absent' | 'there') => {
    const answer = await run('competitions.mark', { competitionId, no, as })
    if (answer?.ok) say({ tone: 'good', text: texts.marked })
    setLeaving(undefined)
    onChanged()
  }
  const enter = async () => {
    const answer = await run('competitions.enter', { competitionId })
    if (answer?.ok) say({ tone: 'good', text: texts.entered(answer.value.entered) })
    onChanged()
  }
  const shown = isWhole ? entrants : entrants.slice(0, FIRST)

  return (
    <Panel
      flush
      className="entrants"
      title={`${texts.entrants} ${entrants.length}`}
      aside={
        notEntered > 0 && (
          <Button size="small" loading={busy} onClick={enter}>
            {texts.enter(notEntered)}
          </Button>
        )
      }
    >
      <EntrantTable
        rows={shown}
        isOver={card.state === 'finished'}
        onMark={(row, as) => (as === 'withdrawn' ? setLeaving(row) : mark(row.no, as))}
      />
      {entrants.length > shown.length && (
        <p className="entrants__more">
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {texts.moreEntrants(entrants.length - shown.length)}
          </button>
        </p>
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
          <p>{texts.withdrawText}</p>
        </Confirm>
      )}
    </Panel>
  )
}
