import { Panel } from '../../../ui/Panel'
import { HistoryLines } from '../card/HistoryPart'
import { groundTexts as texts } from './groundTexts'

interface Props {
  /** What is open, the innermost first. */
  things: readonly { id: string; name: string }[]
  turn: number
}

/** 经过 of what is open: who changed what, and when. */
export function GroundHistory({ things, turn }: Props) {
  return things.map(({ id, name }) => (
    <Panel key={`${id} ${turn}`} title={texts.history} aside={name}>
      <HistoryLines id={id} />
    </Panel>
  ))
}
