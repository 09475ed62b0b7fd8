import type { AccountView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { NumberCard } from '../../ui/lists/NumberCard'
import { accountTexts as texts } from './texts'
import { followingShare } from './walkWords'

/** Numbers of followers, and of members who follow. */
export function FollowNumbers({ followers, members, sync }: AccountView) {
  const now = Date.now()
  const synced = sync?.lastCompleteAt ? texts.syncedLine(nearText(sync.lastCompleteAt, now)) : texts.neverSynced
  const cards = [
    { label: texts.followers, number: followers, line: synced },
    { label: texts.following, number: members.following, line: texts.followingLine(followingShare(members)) },
    {
      to: '/account/not-following',
      label: texts.notFollowing,
      number: members.notFollowing,
      line: texts.notFollowingLine,
    },
    { label: texts.unbound, number: members.unbound, line: texts.unboundLine },
  ]
  return (
    <ul className="numbers">
      {cards.map((card) => (
        <li key={card.label}>
          <NumberCard {...card} unit={texts.people} />
        </li>
      ))}
    </ul>
  )
}
