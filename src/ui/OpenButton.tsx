import { Button as NativeButton, View } from '@tarojs/components'
import './OpenButton.scss'
import { spoken } from './spoken'

interface Props {
  label: string
  kind?: 'primary' | 'ghost'
  /** The deed of WeChat itself at this tap; only WeChat's own button may ask for it. */
  does: 'share' | 'getPhoneNumber' | 'agreePrivacyAuthorization'
  id?: string
  onPhoneCode?: (code: string | undefined) => void
  onAgree?: () => void
}

/** A button of WeChat with the look of ours; browsers have none. */
export function OpenButton({ label, kind = 'primary', does, id = '', onPhoneCode, onAgree }: Props) {
  return (
    <View className={`button button--${kind} open-button`}>
      <View>{label}</View>
      <NativeButton
        className="open-button__native"
        id={id}
        openType={does}
        {...spoken({ label })}
        onGetPhoneNumber={({ detail }) => onPhoneCode?.(detail.code)}
        onAgreePrivacyAuthorization={() => onAgree?.()}
      />
    </View>
  )
}
