import calendar from '@rc-component/picker/generate/dayjs'
import type { GenerateConfig } from '@rc-component/picker/generate/index'
import generatePicker from 'antd/es/date-picker/generatePicker'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { say } from '../states/toasts'
import { uiTexts } from '../texts'
import { momentOf, wallOf } from './beijingWall'
import type { FieldControl } from './Field'
import { readWall } from './readWall'

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
  /** Its name where no label stands beside it. */
  label?: string
}

/** Picks a moment in Beijing time, whatever the zone of the browser. */
export function BeijingPicker({ control, value, onChange, only, disabled = false, from, label }: Props) {
  const format = only ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm'
  const take = (wall: Dayjs | null) => onChange(wall ? momentOf(wall.second(0).millisecond(0)) : undefined)
  /** The calendar knows its own format alone and forgets everything else in silence. */
  const readTyped = (typed: string) => {
    if (!typed || dayjs.utc(typed, format, true).isValid()) return
    const wall = readWall(typed, Date.now())
    if (!wall) return say({ tone: 'bad', text: uiTexts.dateUnread(typed, Boolean(only)) })
    if (from === undefined || momentOf(wall) >= from) take(only ? wall.startOf('day') : wall)
  }
  const time = only ? {} : { showTime: { format: 'HH:mm', minuteStep: 5 as const } }
  return (
    <Picker
      {...control}
      {...(label && { 'aria-label': label })}
      {...time}
      format={format}
      placeholder={uiTexts.dateLike(Boolean(only))}
      value={value === undefined ? null : wallOf(value)}
      onChange={take}
      onBlur={({ target }) => target instanceof HTMLInputElement && readTyped(target.value)}
      disabled={disabled}
      {...(from !== undefined && { minDate: wallOf(from) })}
      needConfirm={false}
      style={{ width: '100%' }}
    />
  )
}
