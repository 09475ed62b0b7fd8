import { usePages } from '#client/asking/usePages'
import { History } from '../../../ui/lists/History'
import { Pages } from '../../../ui/lists/Pages'
import { CardPart } from '../../../ui/SideCard'
import { cardTexts as texts } from './cardTexts'

/** 经过 of a union or an enterprise. */
export function HistoryPart({ id, turn }: { id: string; turn: number }) {
  return (
    <CardPart title={texts.history}>
      <HistoryLines key={turn} id={id} />
    </CardPart>
  )
}

/** The lines alone, the latest first. */
export function HistoryLines({ id }: { id: string }) {
  const list = usePages('register.history', { id })
  return (
    <Pages list={list} rows={3} empty={<p className="faint">{texts.noHistory}</p>}>
      {(lines) => <History lines={lines} />}
    </Pages>
  )
}
