import { Button as NativeButton, View } from '@tarojs/components'
import './OpenButton.scss'

interface Props {
  label: string
  kind?: 'primary' | 'ghost'
  /** What WeChat itself does at this tap; nothing but its own button may ask for it. */
  does: 'share' | 'getPhoneNumber'
  onPhoneCode?: (code: string | undefined) => void
}

/** WeChat's own button in our clothes; in a browser it does not exist. */
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
