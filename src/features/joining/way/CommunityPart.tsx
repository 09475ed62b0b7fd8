import { useState } from 'react'
import type { JoiningWay } from '#shared/joining/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { joiningTexts as texts } from '../texts'
import { UnionPart } from './UnionPart'

interface Props {
  way: JoiningWay
  onChoose: (unionId: string) => void
}

/** The union of a community, which one may change; where none is known the station says which. */
export function CommunityPart({ way: { union, communities }, onChoose }: Props) {
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
