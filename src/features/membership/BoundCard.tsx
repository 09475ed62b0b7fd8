import { View } from '@tarojs/components'
import { goBack, goBackTo, open } from '#platform/pages/navigate'
import type { Me } from '#shared/me/me'
import { Button } from '#ui/Button'
import { Fact } from '#ui/lists/Fact'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { membershipTexts } from './texts'

interface Props {
  member: NonNullable<Me['member']>
  /** The event for which a person wanted to sign up, and had to say first who they are. */
  eventId: string | undefined
  /** The team into which they were asked there. */
  invitation: { team?: string | undefined; code?: string | undefined }
}

/** The card of a person whose identity the roster confirms. */
export function BoundCard({ member, eventId, invitation: { team, code } }: Props) {
  const joined = member.standing === 'member'
  return (
    <>
      <View className="body">
        <Result motif="medal" title={membershipTexts.bound}>
          {!joined && membershipTexts.workerText}
        </Result>
        <Fact icon="person">
          {member.name}，{joined ? membershipTexts.member : membershipTexts.worker}
        </Fact>
        <Fact icon="building">{member.enterpriseName}</Fact>
        <Fact icon="people">{member.unionName}</Fact>
      </View>
      <ActionBar>
        {eventId ? (
          <Button
            onPress={() => (team ? goBackTo('team', { id: eventId, team, code }) : goBackTo('event', { id: eventId }))}
          >
            {membershipTexts.goOn}
          </Button>
        ) : (
          <>
            <Button onPress={() => open('events')}>{membershipTexts.findEvents}</Button>
            <Button kind="ghost" onPress={goBack}>
              {membershipTexts.back}
            </Button>
          </>
        )}
      </ActionBar>
    </>
  )
}
