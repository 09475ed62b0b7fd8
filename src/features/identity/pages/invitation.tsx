import { View } from '@tarojs/components'
import { useState } from 'react'
import { startOverAt } from '#platform/pages/navigate'
import { paths } from '#platform/pages/paths'
import { useParams } from '#platform/pages/useParams'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Result } from '#ui/states/Result'
import { identityTexts as texts } from '../texts'
import { useInvitation } from '../useInvitation'

export default function InvitationPage() {
  const { back } = useParams()
  const [code, setCode] = useState('')
  const { take, busy, problem, welcomed, calm } = useInvitation()

  return (
    <Screen>
      <InnerBar title={texts.invitation} />
      {welcomed === undefined ? (
        <>
          <View className="body stack">
            <View>{texts.invitationWhy}</View>
            <Field
              label={texts.code}
              hint={texts.codeHint}
              value={code}
              error={problem}
              maxLength={20}
              onChange={(typed) => {
                setCode(typed)
                calm()
              }}
            />
          </View>
          <ActionBar>
            <Button busy={busy} disabled={!code.trim()} onPress={() => take(code)}>
              {texts.signIn}
            </Button>
          </ActionBar>
        </>
      ) : (
        <>
          <View className="body">
            <Result motif="medal" title={texts.welcome(welcomed)}>
              {texts.welcomeText}
            </Result>
          </View>
          <ActionBar>
            <Button onPress={() => startOverAt(back || paths.mine)}>
              {back && back !== paths.mine ? texts.goOn : texts.toMine}
            </Button>
          </ActionBar>
        </>
      )}
    </Screen>
  )
}
