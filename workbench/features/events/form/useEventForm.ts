import { useRef, useState } from 'react'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import type { UnionEvent } from '#shared/events/event'
import { WriteEventInput } from '#shared/events/input'
import type { EventBoard } from '#shared/events/view'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import { wordShelf } from '../../../drafts/keptWords'
import { shelfKey } from '../../../drafts/shelfKey'
import { goToFault } from '../../../ui/fields/goToFault'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { firstTimes } from './beginning/firstTimes'
import { eventFaults } from './eventFaults'
import { blankWords, type EventWords, eventShape, toInput, wordsOf } from './eventWords'
import { formTexts } from './formTexts'

/** 再办一届. Words to begin with, and the name under which they are kept on this computer. */
export interface NewEdition {
  key: string
  /** The edition before. */
  like: string
  words: EventWords
}

/** The form of an event; typed words stay on this computer until the cloud has them. */
export function useEventForm(event: UnionEvent | undefined, start?: NewEdition) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [shelf] = useState(() =>
    wordShelf(window.localStorage, shelfKey(me.id, 'event', event?.id ?? start?.key), eventShape)
  )
  const [kept] = useState(() => shelf.read())
  const [words, setWords] = useState<EventWords>(
    () =>
      kept?.words ??
      (event
        ? wordsOf(event)
        : (start?.words ?? { ...blankWords(openToOf(isOfficer(me), ownUnionOf(me))), ...firstTimes(Date.now()) }))
  )
  const [asked, setAsked] = useState(false)
  const [touched, setTouched] = useState(kept !== undefined || start !== undefined)
  const [theirs, setTheirs] = useState<EventBoard>()
  // Words of another day were typed upon a version that nobody has here any more.
  const known = useRef(event && (kept?.rev ?? event.rev) === event.rev ? wordsOf(event) : undefined)
  const rev = useRef(kept?.rev ?? event?.rev)
  const latest = useRef(words)
  const saidNoRoom = useRef(false)
  const [key] = useState(() => kept?.newKey ?? newKey())

  const change = (part: Partial<EventWords>) => {
    latest.current = { ...latest.current, ...part }
    setWords(latest.current)
    setTouched(true)
    const isKept = shelf.keep({ words: latest.current, rev: rev.current, newKey: key, at: Date.now() })
    if (!isKept && !saidNoRoom.current) say({ tone: 'bad', text: uiTexts.noRoom })
    saidNoRoom.current = !isKept
  }

  /** Saves the event and gives its id; undefined when a field is wrong or the cloud has refused. */
  const save = async (): Promise<string | undefined> => {
    setAsked(true)
    const base = {
      ...(event ? { eventId: event.id } : { newKey: key, ...(start && { like: start.like }) }),
      ...(rev.current !== undefined && { rev: rev.current }),
    }
    const checked = v.safeParse(WriteEventInput, toInput(latest.current, base))
    if (!checked.success || Object.keys(eventFaults(latest.current)).length > 0) {
      say({ tone: 'bad', text: formTexts.fix })
      goToFault()
      return undefined
    }
    const sent = latest.current
    const answer = await run('events.write', checked.output, ['changed_meanwhile'])
    if (!answer?.ok) {
      if (answer?.reason === 'changed_meanwhile') await lookAtTheirs()
      return undefined
    }
    rev.current = answer.value.rev
    known.current = sent
    shelf.forget()
    if (latest.current === sent) setTouched(false)
    return answer.value.eventId
  }

  const lookAtTheirs = async () => {
    const answer = event && (await run('events.open', { eventId: event.id }))
    if (answer?.ok) setTheirs(answer.value)
  }

  /** Goes on upon a colleague's version with the words of both; they go out by the button alone. */
  const merge = (other: { rev: number; words: EventWords }, merged: EventWords) => {
    rev.current = other.rev
    known.current = other.words
    setTheirs(undefined)
    change(merged)
  }

  const takeTheirs = () => {
    shelf.forget()
    window.location.reload()
  }

  return {
    words,
    change,
    faults: asked ? eventFaults(words) : {},
    save,
    busy,
    touched,
    restoredAt: kept?.at,
    conflict: theirs && { mine: words, known: known.current, theirs, onMerge: merge },
    takeTheirs,
  }
}

/** The audience of a new event: the chair's own union, or all members for an officer. */
function openToOf(officer: boolean, unionId: string) {
  return officer ? { kind: 'members' as const } : { kind: 'unions' as const, unionIds: [unionId] }
}
