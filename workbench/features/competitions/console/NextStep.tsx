import Button from 'antd/es/button'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import { nextStep, type RoundStep } from './nextStep'

interface Props {
  board: CompetitionBoard
  /** Shows the latest round again, with what has changed. */
  onDone: () => void
}

/** The one thing to do next; where it cannot be done yet, the button says what is missing. */
export function NextStep({ board, onDone }: Props) {
  const { busy, run } = useDeed()
  const step = nextStep(board)
  const competitionId = board.competition.id

  const take = async () => {
    if (step.kind === 'pair') await run('competitions.pair', { competitionId, round: step.round })
    if (step.kind === 'publish') {
      const { round, turn } = step
      const answer = await run('competitions.publish', { competitionId, round, turn })
      if (answer?.ok) say({ tone: 'good', text: texts.published(answer.value.called) })
    }
    if (step.kind === 'close') {
      const answer = await run('competitions.close', { competitionId, round: step.round })
      if (answer?.ok) say({ tone: 'good', text: texts.closed(step.round) })
    }
    onDone()
  }

  return (
    <Button type="primary" loading={busy} disabled={!isReady(step)} onClick={take}>
      {wordsOf(step)}
    </Button>
  )
}

function isReady(step: RoundStep): boolean {
  if (step.kind === 'close') return step.missing === 0
  return step.kind === 'pair' || step.kind === 'publish'
}

function wordsOf(step: RoundStep): string {
  switch (step.kind) {
    case 'too_few':
      return texts.tooFew
    case 'pair':
      return step.isAgain ? texts.pairAgain(step.round) : texts.pair(step.round)
    case 'publish':
      return texts.publish(step.round, step.tables)
    case 'close':
      return step.missing > 0 ? texts.closeMissing(step.round, step.missing) : texts.close(step.round)
    case 'pairing':
      return texts.pairing(step.round)
    case 'over':
      return texts.over
  }
}
