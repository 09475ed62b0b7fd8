import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { readJoinCode } from '#shared/joining/joinCode'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { Questions } from '../asking/Questions'
import { openQuestion, useAnswers } from '../asking/useAnswers'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'
import { onTheWay, useEventOnTheWay } from '../way/eventOnTheWay'
import { WayPart } from '../way/WayPart'

/** 我要入会. Three questions, then whom to ask, then two lines to fill in. */
export default function JoinPage() {
  const { me, member } = useMe()
  useMeWhenShown()
  return (
    <Screen>
      <InnerBar title={texts.join} />
      {me && <Standing isMember={member?.standing === 'member'} unionName={member?.unionName ?? ''} />}
      {member?.standing !== 'member' && <Asking />}
    </Screen>
  )
}

/** Whoever is a member, or has asked already, finds the way on at the top. */
function Standing({ isMember, unionName }: { isMember: boolean; unionName: string }) {
  const { load } = useAsk('joining.mine', {})
  const event = useEventOnTheWay()
  const isOpen = load.kind === 'ready' && load.value.some(({ state }) => state === 'chair' || state === 'station')
  if (!isMember && !isOpen && !event) return null
  return (
    <View className="join-block stack">
      {event && !isMember && <Notice tone="plain">{texts.keepRule}</Notice>}
      {(isOpen || isMember) && (
        <Card className="rows">
          {isOpen && (
            <Cell
              icon="paper"
              title={texts.openOne}
              note={texts.toMine}
              onPress={() => open('joining', onTheWay(event))}
            />
          )}
          {isMember && (
            <Cell
              icon="check"
              title={texts.memberOf(unionName)}
              note={texts.memberText}
              onPress={() => open('changeMembership')}
            />
          )}
        </Card>
      )}
    </View>
  )
}

function Asking() {
  const scanned = readJoinCode(useParams())
  const { member } = useMe()
  const book = useAnswers()
  const { draft, isRecalled, change } = book
  const enterpriseId = draft.where === 'firm' ? draft.firm?.id : undefined
  const unionId = draft.unionId ?? scanned
  const { load, reload } = useAsk('joining.way', {
    ...{ ...(enterpriseId && { enterpriseId }), ...(unionId && { unionId }) },
  })
  if (!isRecalled) return null
  const way = load.kind === 'ready' ? load.value : undefined
  return (
    <>
      <View className="join-block stack">
        <Questions answers={draft} way={way} onAnswer={change} />
      </View>
      {!openQuestion(draft) && (
        <Loaded load={load} onRetry={reload} edged skeletonRows={3}>
          {(found) => <WayPart {...{ way: found, book, member, scanned }} />}
        </Loaded>
      )}
    </>
  )
}
