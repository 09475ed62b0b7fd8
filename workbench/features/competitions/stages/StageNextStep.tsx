import Button from 'antd/es/button'
import type { StageBoard } from '#shared/competitions/stages/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { type StageStep, stageStep } from './stageStep'
import { stageTexts as texts } from './stageTexts'

interface Props {
  board: StageBoard
  onDone: () => void
}

/** The one thing to do next. Closing the groups draws the bracket at once, as a draft to look at. */
export function StageNextStep({ board, onDone }: Props) {
  const { busy, run } = useDeed()
  const step = stageStep(board)
  const competitionId = board.competition.id

  const take = async () => {
    if (step.kind === 'draw') await run('competitions.pair', { competitionId, round: step.no })
    if (step.kind === 'publish') {
      const answer = await run('competitions.publish', { competitionId, round: step.no, turn: step.turn })
      if (answer?.ok) say({ tone: 'good', text: texts.published(answer.value.called) })
    }
    if (step.kind === 'close') {
      const answer = await run('competitions.close', { competitionId, round: step.no })
      if (answer?.ok) say({ tone: 'good', text: texts.closed(step.what) })
      if (answer?.ok && step.no < board.competition.roundsTotal)
        await run('competitions.pair', { competitionId, round: step.no + 1 })
    }
    onDone()
  }
  const isReady = step.kind === 'close' ? step.missing === 0 : step.kind === 'draw' || step.kind === 'publish'

  return (
    <Button type="primary" loading={busy} disabled={!isReady} onClick={take}>
      {wordsOf(step)}
    </Button>
  )
}

function wordsOf(step: StageStep): string {
  switch (step.kind) {
    case 'too_few':
      return texts.tooFew
    case 'draw':
      return step.isAgain ? texts.drawAgain(step.what) : texts.draw(step.what)
    case 'publish':
      return texts.publish(step.what, step.people)
    case 'close':
      return step.missing > 0 ? texts.closeMissing(step.what, step.missing) : texts.close(step.what)
    case 'over':
      return texts.over
  }
}
