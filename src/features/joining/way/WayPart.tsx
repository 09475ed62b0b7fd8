import { View } from '@tarojs/components'
import { useState } from 'react'
import type { JoiningWay } from '#shared/joining/view'
import type { BoundMember } from '#shared/membership/member'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { heading } from '#ui/spoken'
import '../joining.scss'
import type { JoinBook } from '../asking/useAnswers'
import { joiningTexts as texts } from '../texts'
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

interface CommunityProps {
  way: JoiningWay
  onChoose: (unionId: string) => void
}

/** The union of a community, which one may change; where none is known the station says which. */
function CommunityPart({ way: { union, communities }, onChoose }: CommunityProps) {
  const [choosing, setChoosing] = useState(false)
  const choose = (unionId: string) => {
    onChoose(unionId)
    setChoosing(false)
  }
  return (
    <>
      {union && <UnionPart why={texts.community} union={union} />}
      <Card className="rows">
        {!union && <Cell icon="building" title={texts.station} note={texts.stationText} />}
        {communities.length > 0 && (
          <Cell
            icon="place"
            title={union ? texts.changeCommunity : texts.whichCommunity}
            onPress={() => setChoosing(true)}
          />
        )}
      </Card>
      {choosing && (
        <Sheet title={texts.whichCommunity} onClose={() => setChoosing(false)}>
          {communities.map(({ id, name }) => (
            <Cell key={id} title={name} onPress={() => choose(id)} />
          ))}
          <Cell title={texts.undecided} onPress={() => choose('')} />
        </Sheet>
      )}
    </>
  )
}
