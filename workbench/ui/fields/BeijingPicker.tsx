import calendar from '@rc-component/picker/generate/dayjs'
import type { GenerateConfig } from '@rc-component/picker/generate/index'
import generatePicker from 'antd/es/date-picker/generatePicker'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { momentOf, wallOf } from './beijingWall'
import type { FieldControl } from './Field'

const inBeijing: GenerateConfig<Dayjs> = {
  ...calendar,
  getNow: () => wallOf(Date.now()),
  getFixedDate: (text) => dayjs.utc(text, 'YYYY-M-DD'),
  locale: {
    ...calendar.locale,
    parse: (_locale, text, formats) =>
      formats.map((format) => dayjs.utc(text, format, true)).find((date) => date.isValid()) ?? null,
  },
}
const Picker = generatePicker<Dayjs>(inBeijing)

interface Props {
  control: Partial<FieldControl>
  value: number | undefined
  onChange: (at: number | undefined) => void
  /** `day` picks a day alone; without it also hours and minutes. */
  only?: 'day'
  disabled?: boolean
  from?: number
}

/** Picks a moment in Beijing time, whatever the zone of the browser. */
export function BeijingPicker({ control, value, onChange, only, disabled = false, from }: Props) {
  const time = only ? {} : { showTime: { format: 'HH:mm', minuteStep: 5 as const } }
  return (
    <Picker
      {...control}
      {...time}
      format={only ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm'}
      value={value === undefined ? null : wallOf(value)}
      onChange={(wall: Dayjs | null) => onChange(wall ? momentOf(wall.second(0).millisecond(0)) : undefined)}
      disabled={disabled}
      {...(from !== undefined && { minDate: wallOf(from) })}
      needConfirm={false}
      style={{ width: '100%' }}
    />
  )
}
