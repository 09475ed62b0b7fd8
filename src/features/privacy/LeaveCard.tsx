import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import type { OwnAccount } from '#shared/privacy/view'
import { Button } from '#ui/Button'
import { Dialog } from '#ui/overlays/Dialog'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { pageTexts as texts } from './pageTexts'
import { StatementParts } from './StatementParts'

interface Props {
  account: OwnAccount
  onLeft: () => void
}

/** 注销账号. Says beforehand what goes at once, what goes in seven days, and what stays; then asks once. */
export function LeaveCard({ account: { hasPost, isBound, comingEvents }, onLeft }: Props) {
  const { busy, once } = useOneAtATime()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const leave = () =>
    once(async () => {
      const answer = await callApi('privacy.leave', {})
      setAsking(false)
      if (!answer.ok) return setProblem(answer.text)
      await loadMe()
      onLeft()
    })
  const parts = [
    { title: texts.goesNow, lines: [texts.goesNowEvents(comingEvents), ...texts.goesNowLines] },
    { title: texts.goes, lines: texts.goesLines },
    { title: texts.stays, lines: [...(isBound ? [texts.staysBound] : []), ...texts.staysLines] },
  ]

  return (
    <View>
      <View className="statement-part__title" {...heading(2)}>
        {texts.leave}
      </View>
      {hasPost ? (
        <Notice tone="warn">{texts.hasPost}</Notice>
      ) : (
        <View className="stack">
          <StatementParts parts={parts} inner />
          <Notice tone="plain">{texts.sevenDays}</Notice>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Button kind="ghost" onPress={() => setAsking(true)}>
            {texts.leave}
          </Button>
        </View>
      )}
      {isAsking && (
        <Dialog
          title={texts.leaveTitle}
          text={texts.leaveText(comingEvents.length)}
          action={{ label: texts.leave, busy, onPress: leave }}
          stay={texts.stay}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}
