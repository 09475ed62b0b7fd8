import { Button as NativeButton, View } from '@tarojs/components'
import './OpenButton.scss'

interface Props {
  label: string
  kind?: 'primary' | 'ghost'
  /** The deed of WeChat itself at this tap; only WeChat's own button may ask for it. */
  does: 'share' | 'getPhoneNumber'
  onPhoneCode?: (code: string | undefined) => void
}

/** A button of WeChat with the look of ours; browsers have none. */
export function OpenButton({ label, kind = 'primary', does, onPhoneCode }: Props) {
  return (
    <View className={`button button--${kind} open-button`}>
      <View>{label}</View>
      <NativeButton
        className="open-button__native"
        openType={does}
        aria-label={label}
        onGetPhoneNumber={({ detail }) => onPhoneCode?.(detail.code)}
      />
    </View>
  )
}
