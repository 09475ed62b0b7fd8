import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { goBack } from '#platform/pages/navigate'
import { answerConsent } from '#platform/privacy/consentQuestion'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { pageTexts as texts } from './pageTexts'

interface Props {
  version: number
  where: string
}

/** The two answers; what the person was about to do goes on after a yes. */
export function ConsentBar({ version, where }: Props) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState('')
  const agree = () =>
    once(async () => {
      const answer = await callApi('privacy.agree', { version, where })
      if (!answer.ok) return setProblem(answer.text)
      answerConsent(true)
      goBack()
    })

  return (
    <ActionBar hint={texts.declined}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={agree}>
        {busy ? texts.wait : texts.agree}
      </Button>
      <Button kind="ghost" onPress={goBack}>
        {texts.decline}
      </Button>
    </ActionBar>
  )
}
