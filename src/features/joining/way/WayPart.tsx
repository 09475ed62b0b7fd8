import { View } from '@tarojs/components'
import { useState } from 'react'
import type { JoiningWay } from '#shared/joining/view'
import type { BoundMember } from '#shared/membership/member'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { heading } from '#ui/spoken'
import type { JoinBook } from '../asking/useAnswers'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'
import { CommunityPart } from './CommunityPart'
import { JoinForm } from './JoinForm'
import { OutsidePart } from './OutsidePart'
import { UnionPart } from './UnionPart'

interface Props {
  way: JoiningWay
  book: JoinBook
  member: BoundMember | undefined
  /** Union whose code was scanned. */
  scanned: string | undefined
}

/** Where the answers lead: the own union, the community's, a union to be founded, or nobody here. */
export function WayPart({ way, book, member, scanned }: Props) {
  const { draft, change } = book
  const [founds, setFounds] = useState(false)
  const { enterprise, union, isOwn } = way
  const isAway = draft.where === 'outside' || (enterprise?.isOutside && !isOwn && !draft.unionId)
  if (isAway) {
    return (
      <View className="join-block stack">
        <OutsidePart station={way.station} onStay={() => change(STAYS)} />
      </View>
    )
  }
  const isScanned = union !== undefined && union.id === scanned
  const mayFound = !isOwn && (draft.where === 'firm' || (draft.where === 'unlisted' && draft.hasUnion === 'no'))
  return (
    <>
      <View className="join-block stack">
        {founds ? (
          <FoundHead />
        ) : isOwn || isScanned ? (
          union && <UnionPart why={isOwn ? texts.ownUnion : texts.chosen} union={union} />
        ) : (
          <CommunityPart way={way} onChoose={(unionId) => change({ unionId })} />
        )}
        {mayFound && (
          <Card className="rows">
            <Cell
              icon="people"
              title={founds ? texts.joinDoor : texts.foundDoor}
              note={founds ? undefined : texts.foundDoorNote}
              onPress={() => setFounds(!founds)}
            />
          </Card>
        )}
      </View>
      <JoinForm kind={founds ? 'found' : 'join'} {...{ way, book, member }} />
    </>
  )
}

/** Whoever works within the street all the same goes on as somebody without an employer here. */
const STAYS = { where: 'free', firm: undefined, hasUnion: 'no', work: undefined } as const

function FoundHead() {
  return (
    <Card marked>
      <View className="join-union">
        <View className="join-union__name" {...heading(2)}>
          {texts.foundTitle}
        </View>
        <View className="join-union__about">{texts.foundText}</View>
      </View>
    </Card>
  )
}
