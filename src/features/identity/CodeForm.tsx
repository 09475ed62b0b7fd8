import { View } from '@tarojs/components'
import { useState } from 'react'
import { canScan, scan } from '#platform/scan'
import refusals from '#shared/identity/refusals.json'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { ActionBar } from '#ui/screen/ActionBar'
import { codeIn } from './codeIn'
import { identityTexts as texts } from './texts'

/** The form for the code on the desk's screen, scanned or typed. */
export function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const go = (text: string | undefined) => {
    if (text === undefined) return
    const code = codeIn(text)
    if (code) onCode(code)
    else setProblem(refusals.sign_in_over)
  }

  return (
    <>
      <View className="body stack">
        <View>{texts.deskWhy}</View>
        <Field
          label={texts.deskCode}
          hint={texts.deskCodeHint}
          value={typed}
          error={problem}
          maxLength={12}
          onChange={(text) => {
            setTyped(text)
            setProblem(undefined)
          }}
        />
      </View>
      <ActionBar>
        {canScan && (
          <Button
            kind={typed ? 'ghost' : 'primary'}
            onPress={async () => go(await scan({ instead: texts.scanInstead }))}
          >
            {texts.scan}
          </Button>
        )}
        {(!canScan || typed) && (
          <Button disabled={!typed.trim()} onPress={() => go(typed)}>
            {texts.next}
          </Button>
        )}
      </ActionBar>
    </>
  )
}
