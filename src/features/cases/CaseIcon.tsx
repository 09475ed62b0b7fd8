import { View } from '@tarojs/components'
import type { CaseKind } from '#shared/cases/case'
import './CaseIcon.scss'

/** A line drawing of this feature alone, which the first download need not bring. */
export function CaseIcon({ name, size = 28 }: { name: CaseKind; size?: number }) {
  const side = `calc(${size}px * var(--k, 1))`
  return <View className={`case-icon case-icon--${name}`} style={{ width: side, height: side }} />
}
