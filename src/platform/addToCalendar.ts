import Taro from '@tarojs/taro'
import { type CalendarEntry, REMINDS_BEFORE_S } from '#shared/events/calendar/calendarEntry'
import { icsText } from '#shared/events/calendar/icsText'
import { askWechat, BY_A_PERSON_MS } from './askWechat'
import { platformTexts } from './texts'

/** Puts an event into the calendar of the phone: in WeChat by asking for it, in a browser as a file; false when it did not. */
export async function addToCalendar(entry: CalendarEntry): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') return askForIt(entry)
  return saveFile(entry)
}

async function askForIt({ title, place, notes, startsAt, endsAt }: CalendarEntry): Promise<boolean> {
  const seconds = (at: number) => Math.floor(at / 1000)
  const ask = () =>
    Taro.addPhoneCalendar({
      ...{ title, location: place, description: notes, startTime: seconds(startsAt) },
      ...(endsAt !== undefined && { endTime: String(seconds(endsAt)) }),
      ...{ alarm: true, alarmOffset: REMINDS_BEFORE_S },
    })
  return (await askWechat({ ask, patience: BY_A_PERSON_MS, otherwise: platformTexts.noCalendar })) !== undefined
}

/** A file that the calendar opens; the name of the event is its own, without signs that no file may have. */
function saveFile(entry: CalendarEntry): boolean {
  const file = new Blob([icsText(entry)], { type: 'text/calendar;charset=utf-8' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${entry.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '')}.ics`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), BY_A_PERSON_MS)
  return true
}
