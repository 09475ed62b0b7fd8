import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { MemberCard, MemberRow } from '#shared/membership/rows/view'
import { CardPart } from '../../../../ui/SideCard'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { MergeDialog } from '../deeds/MergeDialog'
import { cardTexts as texts } from './cardTexts'

interface Props {
  card: MemberCard
  pathOf: (id: string) => string
  onMerged: () => void
}

/** Rows that may be the same person, and the way to make them one. */
export function AlikeRows({ card, pathOf, onMerged }: Props) {
  const [merging, setMerging] = useState<MemberRow>()
  const mayMerge = mayAsk(useDeskMe(), 'membership.merge')
  if (card.alike.length === 0) return null
  return (
    <CardPart title={texts.alike}>
      <ul>
        {card.alike.map((row) => (
          <li key={row.id} className="member-card__alike">
            <span>
              <Link className="link" to={pathOf(row.id)}>
                {row.name}
              </Link>{' '}
              {row.maskedPhone} <span className="faint">{row.enterpriseName}</span>
            </span>
            {mayMerge && (
              <Button size="small" onClick={() => setMerging(row)}>
                {texts.merge}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {merging && <MergeDialog rows={[card, merging]} onClose={() => setMerging(undefined)} onMerged={onMerged} />}
    </CardPart>
  )
}
