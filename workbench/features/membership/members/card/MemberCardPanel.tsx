import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { MemberCard } from '#shared/membership/rows/view'
import { Icon } from '../../../../ui/Icon'
import { Loaded } from '../../../../ui/states/Loaded'
import { CorrectForm } from '../deeds/CorrectForm'
import { AlikeRows } from './AlikeRows'
import { CardDeeds } from './CardDeeds'
import { CardFacts } from './CardFacts'
import { CardHistory } from './CardHistory'
import { CardPlaces } from './CardPlaces'
import { cardTexts as texts } from './cardTexts'
import './MemberCard.css'

interface Props {
  memberId: string
  pathOf: (id: string) => string
  onChanged: () => void
  onClose: () => void
}

/** 会员卡片: one row beside the list, with all that is known of it and all that may be done with it. */
export function MemberCardPanel({ memberId, pathOf, onChanged, onClose }: Props) {
  const { load, reload } = useAsk('membership.open', { memberId })
  const changed = async () => {
    onChanged()
    await reload()
  }
  return (
    <aside className="panel member-card" aria-label={texts.title}>
      <button type="button" className="member-card__close" aria-label={texts.close} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(card) => <Opened card={card} pathOf={pathOf} onChanged={changed} />}
      </Loaded>
    </aside>
  )
}

interface OpenedProps {
  card: MemberCard
  pathOf: (id: string) => string
  onChanged: () => Promise<void>
}

function Opened({ card, pathOf, onChanged }: OpenedProps) {
  const [correcting, setCorrecting] = useState(false)
  if (correcting) return <CorrectForm card={card} onChanged={onChanged} onClose={() => setCorrecting(false)} />
  return (
    <>
      <CardFacts card={card} pathOf={pathOf} />
      <CardDeeds card={card} onCorrect={() => setCorrecting(true)} onChanged={onChanged} />
      <CardPlaces places={card.places} />
      <AlikeRows card={card} pathOf={pathOf} onMerged={onChanged} />
      <CardHistory lines={card.history} />
    </>
  )
}
