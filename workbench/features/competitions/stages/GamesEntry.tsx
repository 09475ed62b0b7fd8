import Input from 'antd/es/input'
import { useState } from 'react'
import { readGames, resultByGames } from '#shared/competitions/stages/readGames'
import type { StageBoard } from '#shared/competitions/stages/view'
import { lookUp } from '#shared/lookUp'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { stageTexts as texts } from './stageTexts'

interface Props {
  board: StageBoard
  onOpen: (id: string) => void
  onChanged: () => void
}

/** 快速记成绩. Match, games, enter; one that needs a reason, or changes what comes later, is opened instead. */
export function GamesEntry({ board, onOpen, onChanged }: Props) {
  const [line, setLine] = useState('')
  const { busy, run } = useDeed()
  const enter = async () => {
    const [, number, rest = ''] = /^\s*(\d{1,3})\s+(.+)$/.exec(line) ?? []
    const games = readGames(rest)
    if (!number || !games) return say({ tone: 'bad', text: texts.quickWrong })
    // Groups and bracket count from 1; the one that is played now is meant.
    const match = board.view.matches.findLast((one) => one.number === Number(number) && lookUp(board.details, one.id))
    if (!match) return say({ tone: 'bad', text: texts.quickUnknown(Number(number)) })
    const { rev = 0 } = lookUp(board.details, match.id) ?? {}
    const input = { matchId: match.id, result: resultByGames(games), games, rev }
    const answer = await run('competitions.decide', input, ['decision_bare', 'changes_later'])
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.decided(match.number) })
    else if (answer.reason === 'decision_bare' || answer.reason === 'changes_later') onOpen(match.id)
    else return
    setLine('')
    onChanged()
  }
  return (
    <div className="quick-entry">
      <Input
        value={line}
        aria-label={texts.quick}
        placeholder={texts.quick}
        disabled={busy}
        onChange={({ target }) => setLine(target.value)}
        onPressEnter={enter}
        style={{ width: 260, maxWidth: '100%' }}
      />
      <span className="quiet">{texts.quickHint}</span>
    </div>
  )
}
