import Button from 'antd/es/button'
import { useState } from 'react'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import { askApi } from '../../../deskLine'
import { Confirm } from '../../../ui/Confirm'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { ChangeDialog } from '../making/ChangeDialog'
import { hallTexts, paperTexts, competitionTexts as texts } from '../texts'

interface Props {
  board: CompetitionBoard
  onChanged: () => void
}

/** What is done now and then: take a round back, change the rules, take the file for the engine along. */
export function ConsoleDeeds({ board, onChanged }: Props) {
  const [asking, ask] = useState<'rules' | 'takeBack'>()
  const { competition, round, rounds } = board
  const isOut = rounds.some(({ state }) => state !== 'draft')
  const close = () => ask(undefined)
  return (
    <>
      {round?.state === 'published' && <TakeBackButton round={round} onAsk={() => ask('takeBack')} />}
      {!isOut && (
        <Button icon={<Icon name="edit" size={16} />} onClick={() => ask('rules')}>
          {texts.change}
        </Button>
      )}
      <LinkButton to={`/competitions/${competition.id}/hall`}>{hallTexts.open}</LinkButton>
      <LinkButton to={`/competitions/${competition.id}/print`}>{paperTexts.open}</LinkButton>
      <Button title={texts.exportTip} onClick={() => exportFile(competition)}>
        {texts.export}
      </Button>
      {asking === 'rules' && <ChangeDialog competition={competition} onClose={close} onChanged={onChanged} />}
      {asking === 'takeBack' && round && (
        <TakeBackDialog competitionId={competition.id} round={round} onClose={close} onChanged={onChanged} />
      )}
    </>
  )
}

type Round = NonNullable<CompetitionBoard['round']>

function TakeBackButton({ round, onAsk }: { round: Round; onAsk: () => void }) {
  const isBegun = round.tables.some(({ state }) => state !== 'open')
  return (
    <Button disabled={isBegun} icon={<Icon name="withdraw" size={16} />} onClick={onAsk}>
      {isBegun ? texts.takeBackLate : texts.takeBack}
    </Button>
  )
}

interface TakeBackProps {
  competitionId: string
  round: Round
  onClose: () => void
  onChanged: () => void
}

function TakeBackDialog({ competitionId, round: { no, turn }, onClose, onChanged }: TakeBackProps) {
  const { busy, run } = useDeed()
  const takeBack = async () => {
    const answer = await run('competitions.takeBack', { competitionId, round: no, turn })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.takenBack })
    onClose()
    onChanged()
  }
  return (
    <Confirm
      open
      title={texts.takeBackTitle(no)}
      act={texts.takeBackYes}
      busy={busy}
      onAct={takeBack}
      onClose={onClose}
    >
      <p>{texts.takeBackText}</p>
    </Confirm>
  )
}

async function exportFile({ id, name }: CompetitionBoard['competition']): Promise<void> {
  const answer = await askApi('competitions.export', { competitionId: id })
  if (!answer.ok) return say({ tone: 'bad', text: answer.text })
  const url = URL.createObjectURL(new Blob([JSON.stringify(answer.value, null, 2)], { type: 'application/json' }))
  saveFile({ url, name: texts.exportName(name) })
  URL.revokeObjectURL(url)
}
