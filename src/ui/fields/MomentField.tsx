import { Picker, View } from '@tarojs/components'
import { useContext } from 'react'
import { Icon } from '../Icon'
import { spokenInside } from '../spoken'
import { AboutField } from './FieldFrame'
import './Choice.scss'

interface Props {
  label: string
  kind: 'date' | 'time'
  value: string
  /** What stands there as long as nothing is chosen. */
  empty: string
  onChange: (value: string) => void
}

/** A day or an hour, chosen on the wheels of the phone. */
export function MomentField({ label, kind, value, empty, onChange }: Props) {
  const about = useContext(AboutField)
  const common = {
    className: 'choice__picker',
    onChange: ({ detail }: { detail: { value: unknown } }) => onChange(String(detail.value)),
  }
  const shown = (
    <View
      className={value ? 'choice__one' : 'choice__one choice__one--empty'}
      {...spokenInside({ label: `${label}，${value || empty}`, ...about })}
    >
      <View className="choice__words">{value || empty}</View>
      <Icon name={kind === 'date' ? 'calendar' : 'clock'} />
    </View>
  )
  if (kind === 'date')
    return (
      <Picker {...common} mode="date" value={value}>
        {shown}
      </Picker>
    )
  return (
    <Picker {...common} mode="time" value={value}>
      {shown}
    </Picker>
  )
}
