import { momentText } from '#shared/beijingTime'
import { type Card, cardName } from '#shared/competitions/day/card'
import { CardPart } from '../../../ui/SideCard'
import { competitionTexts as texts } from '../texts'

interface Props {
  cards: readonly Card[]
  nameOf: (no: number, mate: number | undefined) => string
}

/** 犯规、警告 that judges have written down on their phones. */
export function CardLines({ cards, nameOf }: Props) {
  return (
    <CardPart title={texts.cards}>
      <ul>
        {cards.map(({ key, at, by, no, mate, kind, note }) => (
          <li key={key}>
            {momentText(at, Date.now())} {by}：{nameOf(no, mate)}
            {cardName[kind]}
            {note && `，${note}`}
          </li>
        ))}
      </ul>
    </CardPart>
  )
}
