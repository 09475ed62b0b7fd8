import { View } from '@tarojs/components'
import { Button } from '../Button'
import { OpenButton } from '../OpenButton'
import { Overlay } from '../overlays/Overlay'
import { Pressable } from '../Pressable'
import './PrivacySheet.scss'
import type { PrivacySheetProps } from './privacySheetProps'
import { privacyTexts as texts } from './texts'

/** WeChat checks that the button of this id was really tapped. */
const AGREE = 'privacy-agree'

/** 隐私. Asks before WeChat hands something over: what, why, and the way on for whoever declines. */
export function PrivacySheet({ data, why, instead, agree, decline, openContract, openStatement }: PrivacySheetProps) {
  return (
    <Overlay place="bottom" label={texts.title(data)} onClose={decline}>
      <View className="privacy-sheet">
        <View className="privacy-sheet__title">{texts.title(data)}</View>
        <View>{why}</View>
        <View className="privacy-sheet__instead">{instead}</View>
        <Pressable className="privacy-sheet__contract" onPress={openContract}>
          {texts.contract}
        </Pressable>
        <Pressable className="privacy-sheet__contract" onPress={openStatement}>
          {texts.statement}
        </Pressable>
        <OpenButton id={AGREE} does="agreePrivacyAuthorization" label={texts.agree} onAgree={() => agree(AGREE)} />
        <Button kind="ghost" onPress={decline}>
          {texts.decline}
        </Button>
      </View>
    </Overlay>
  )
}
