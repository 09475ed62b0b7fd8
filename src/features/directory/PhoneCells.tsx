import { useNow } from '#client/useNow'
import { call } from '#platform/call'
import { officeState } from '#shared/directory/officeHours'
import { Cell } from '#ui/lists/Cell'
import { Tag } from '#ui/states/Tag'

interface Props {
  /** Whose telephone it is. */
  label: string
  phone: string
  hours: string | undefined
}

/** An office telephone, rung up by a tap, and when it is answered as far as its hours say so for certain. */
export function PhoneCells({ label, phone, hours }: Props) {
  const now = useNow()
  const state = hours ? officeState(hours, now) : undefined
  return (
    <>
      <Cell icon="phone" title={phone} note={label} onPress={() => call(phone)} />
      {hours && (
        <Cell
          icon="clock"
          title={hours}
          note="接听时间"
          end={
            state && (
              <Tag tone={state.isOpen ? 'good' : 'wait'} text={state.isOpen ? '接听时间内' : `${state.from} 起接`} />
            )
          }
        />
      )}
    </>
  )
}
