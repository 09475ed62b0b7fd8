import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { MemberCard } from '#shared/membership/rows/view'
import { SideCard } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { useMemberList } from '../members/besideList'
import { AlikeRows } from '../members/card/AlikeRows'
import { CardDeeds } from '../members/card/CardDeeds'
import { CardFacts } from '../members/card/CardFacts'
import { CardHistory, CardPlaces } from '../members/card/CardParts'
import { cardTexts as texts } from '../members/card/cardTexts'
import { CorrectForm } from '../members/deeds/CorrectForm'
import '../members/card/MemberCard.css'

/** 会员卡片: one row beside the list, with all that is known of it and all that may be done with it. */
export default function MemberPage() {
  const { memberId = '' } = useParams()
  const { pathOf, onChanged, onClose } = useMemberList()
  const { load, reload } = useAsk('membership.open', { memberId })
  const changed = async () => {
    onChanged()
    await reload()
  }
  return (
    <SideCard label={texts.title} onClose={onClose}>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(card) => <Opened key={card.id} card={card} pathOf={pathOf} onChanged={changed} />}
      </Loaded>
    </SideCard>
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
