import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { qrPicture } from '#platform/codes/qrPicture'
import { onWechat } from '#platform/target'
import { joinAddress } from '#shared/joining/joinCode'
import { Card } from '#ui/Card'
import { spoken } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import './joinings.scss'
import { joiningsTexts as texts } from './joiningsTexts'

/** 入会二维码 of a union, held out to a colleague. */
export function JoinCode({ unionId }: { unionId: string }) {
  const origin = onWechat ? API_BASE : window.location.origin
  const picture = useMemo(() => qrPicture(joinAddress(origin, unionId)), [origin, unionId])
  if (!origin) return <Notice tone="plain">{texts.noOrigin}</Notice>
  return (
    <Card className="join-code">
      <View
        className="join-code__picture"
        style={{ backgroundImage: picture }}
        {...spoken({ role: 'img', label: texts.codeOf })}
      />
      <View>{texts.codeText}</View>
    </Card>
  )
}
