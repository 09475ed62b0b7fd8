import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { CaseTrack } from '../CaseTrack'
import { caseTexts as texts } from '../texts'

const isCode = (typed: string) => /^[2-9A-HJ-NP-Z]{16}$/.test(typed.toUpperCase().replace(/[\s-]/g, ''))

/** An anonymous case by its code, for whoever has it; nothing of it stays on the phone. */
export default function CaseCodePage() {
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState<string>()
  const [isTried, setTried] = useState(false)
  const which = { code: code ?? '' }
  const { load, reload } = useAsk('cases.track', { which }, { when: code !== undefined })
  const look = () => {
    setTried(true)
    if (isCode(typed)) setCode(typed)
  }
  const isUnknown = code !== undefined && load.kind === 'failed' && load.reason === 'not_found'
  const error = isUnknown ? texts.codeUnknown : isTried && !isCode(typed) ? texts.codeWrong : undefined

  return (
    <Screen>
      <InnerBar title={texts.byCode} />
      {code === undefined || isUnknown ? (
        <>
          <View className="body stack">
            <Notice tone="plain">{texts.codeWhere}</Notice>
            <Field
              label={texts.codeField}
              hint={texts.codeHint}
              value={typed}
              maxLength={24}
              error={error}
              onChange={(next) => {
                setTyped(next)
                setCode(undefined)
              }}
            />
          </View>
          <ActionBar>
            <Button onPress={look}>{texts.look}</Button>
          </ActionBar>
        </>
      ) : (
        <Loaded load={load} onRetry={reload} edged skeletonRows={6}>
          {(view) => <CaseTrack view={view} which={which} onMoved={reload} />}
        </Loaded>
      )}
    </Screen>
  )
}
