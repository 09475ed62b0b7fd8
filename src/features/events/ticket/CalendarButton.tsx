import { Button } from '#ui/Button'
import { ticketTexts as texts } from './ticketTexts'
import type { useCalendar } from './useCalendar'

const labels = { not_yet: texts.addToCalendar, added: texts.addAgain, outdated: texts.addMoved }

/** 加到日历: the first thing to do for who has a place; once it is done it steps back. */
export function CalendarButton({ inCalendar, busy, add }: ReturnType<typeof useCalendar>) {
  return (
    <Button kind={inCalendar === 'added' ? 'ghost' : 'primary'} busy={busy} onPress={add}>
      {labels[inCalendar]}
    </Button>
  )
}
