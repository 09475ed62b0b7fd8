import { Picker, View } from '@tarojs/components'
import { useContext } from 'react'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
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

/** A day or an hour, chosen on the wheels of WeChat; a browser brings its own, and loads none of ours for it. */
export function MomentField({ label, kind, value, empty, onChange }: Props) {
  const about = useContext(AboutField)
  // The whole branch goes from the pages for browsers, and Taro's wheels with it.
  if (process.env.TARO_ENV === 'weapp') {
    const common = {
      className: 'choice__picker',
      onChange: ({ detail }: { detail: { value: unknown } }) => onChange(String(detail.value)),
    }
    const shown = (
      <View
        className={value ? 'choice__one' : 'choice__one choice__one--empty'}
        {...spoken({ label: `${label}，${value || empty}`, ...about })}
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
  return (
    <input
      className="choice__one"
      type={kind}
      value={value}
      {...spoken({ label, ...about })}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
