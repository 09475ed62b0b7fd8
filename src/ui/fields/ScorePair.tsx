import { Input, View } from '@tarojs/components'
import { spokenInside } from '../spoken'
import './ScorePair.scss'

interface Props {
  /** What the two numbers are of, such as 第 1 局. */
  label: string
  left: string
  right: string
  /** Whose number each is. */
  names: readonly [left: string, right: string]
  isWrong: boolean
  onChange: (left: string, right: string) => void
}

/** Two small numbers beside each other: the points of a game. */
export function ScorePair({ label, left, right, names, isWrong, onChange }: Props) {
  return (
    <View className="score-pair">
      <View className="score-pair__label">{label}</View>
      <Points
        label={`${label}，${names[0]}`}
        value={left}
        isWrong={isWrong}
        onChange={(value) => onChange(value, right)}
      />
      <View>:</View>
      <Points
        label={`${label}，${names[1]}`}
        value={right}
        isWrong={isWrong}
        onChange={(value) => onChange(left, value)}
      />
    </View>
  )
}

interface PointsProps {
  label: string
  value: string
  isWrong: boolean
  onChange: (value: string) => void
}

function Points({ label, value, isWrong, onChange }: PointsProps) {
  return (
    <Input
      className={isWrong ? 'score-pair__input score-pair__input--wrong' : 'score-pair__input'}
      value={value}
      maxlength={2}
      type={process.env.TARO_ENV === 'weapp' ? 'number' : 'text'}
      {...spokenInside({ label }, { inputMode: 'numeric' })}
      onInput={(input) => onChange(plainDigits(input.detail.value))}
    />
  )
}

/** Digits alone; a full-width keyboard types its own. */
function plainDigits(typed: string): string {
  return typed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\D/g, '')
}
