import Button from 'antd/es/button'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { MemberCard } from '#shared/membership/rows/view'
import { SideCard } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { ReleaseDialog } from '../bindings/ReleaseDialog'
import { useMemberList } from '../members/besideList'
import { AlikeRows } from '../members/card/AlikeRows'
import { CardFacts, CardHistory, CardPlaces } from '../members/card/CardFacts'
import { cardTexts as texts } from '../members/card/cardTexts'
import { CorrectForm } from '../members/deeds/CorrectForm'
import { LeaveDialog, ReturnDialog } from '../members/deeds/LeaveDialog'
import { MoveDialog } from '../members/deeds/MoveDialog'
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

interface DeedsProps {
  card: MemberCard
  onCorrect: () => void
  onChanged: () => void
}

const DIALOGS = { move: MoveDialog, leave: LeaveDialog, comeBack: ReturnDialog }

/** What may be done with a row; a committee reads only. */
function CardDeeds({ card, onCorrect, onChanged }: DeedsProps) {
  const [open, setOpen] = useState<keyof typeof DIALOGS>()
  const [isReleasing, setReleasing] = useState(false)
  const me = useDeskMe()
  if (!mayAsk(me, 'membership.correct')) return null
  const { binding, maskedPhone, enterpriseName, name } = card
  const mayRelease = binding && mayAsk(me, 'membership.release')
  const Dialog = open && DIALOGS[open]
  const isMerged = card.left?.into !== undefined
  const buttons = card.left ? (isMerged ? [] : (['comeBack'] as const)) : (['move', 'leave'] as const)
  return (
    <div className="side-card__deeds">
      {!card.left && <Button onClick={onCorrect}>{texts.correct}</Button>}
      {buttons.map((key) => (
        <Button key={key} onClick={() => setOpen(key)}>
          {texts[key]}
        </Button>
      ))}
      {mayRelease && <Button onClick={() => setReleasing(true)}>{texts.release}</Button>}
      {mayRelease && isReleasing && (
        <ReleaseDialog
          candidate={{ memberId: card.id, takenBy: binding.personId, name, maskedPhone, enterpriseName }}
          onClose={() => setReleasing(false)}
          onReleased={onChanged}
        />
      )}
      {Dialog && <Dialog card={card} onClose={() => setOpen(undefined)} onChanged={onChanged} />}
    </div>
  )
}
