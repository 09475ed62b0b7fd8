import type { UnionEvent } from '#shared/events/event'
import type { Answers, Question } from '#shared/events/form/question'
import { registerForEvent } from '../../../cloudfunctions/events/signUp/registerForEvent'
import { changeAnswers } from '../../../cloudfunctions/events/ticket/changeAnswers'
import { answered } from '../../../cloudfunctions/testing/answered'
import { anEvent, aPerson, asking, askingMember } from '../../../cloudfunctions/testing/factories'
import type { Figure } from '../figure'
import { openBook, rushOf } from './openBook'

const PEOPLE = 400
const SIZES = ['S', 'M', 'L', 'XL']
const BUSES = ['1 号车', '2 号车', '3 号车']

const asked = (id: string, kind: Question['kind'], options: string[]): Question => ({
  ...{ id, label: id, kind, options, required: true },
  ...(kind === 'stock' && { amounts: options.map(() => PEOPLE) }),
})
const form = (kind: Question['kind']) => [asked('size', kind, SIZES), asked('bus', kind, BUSES)]

/** Measures what options of which there is a number cost: a sign-up, beside the same form without numbers, and another choice. */
export async function measureStock(): Promise<Figure[]> {
  const plain = await signUp(anEvent({ capacity: PEOPLE, questions: form('choice') }))
  const counted = await signUp(anEvent({ capacity: PEOPLE, questions: form('stock') }))
  return [
    { what: `signing up with two choices, ${PEOPLE} people`, value: plain.tapped.aSecond, unit: 'taps/s' },
    {
      what: 'the same of options of which there is a number',
      value: counted.tapped.aSecond,
      unit: 'taps/s',
      note: `${(plain.tapped.aSecond / counted.tapped.aSecond).toFixed(2)} times as long as without numbers`,
    },
    {
      what: 'another of them chosen',
      value: counted.chosen.aSecond,
      unit: 'changes/s',
      note: `${counted.chosen.note}; ${(plain.chosen.aSecond / counted.chosen.aSecond).toFixed(2)} times as long as without numbers`,
    },
  ]
}

async function signUp(event: UnionEvent) {
  const { store, close } = await openBook(event)
  const names = Array.from({ length: PEOPLE }, (_, index) => `p${index}`)
  const answersOf = (name: string, further: number): Answers => ({
    size: SIZES[(Number(name.slice(1)) + further) % SIZES.length] ?? '',
    bus: BUSES[(Number(name.slice(1)) + further) % BUSES.length] ?? '',
  })
  const eventId = event.id
  const tapped = await rushOf(names, async (name) =>
    answered(await registerForEvent({ eventId, answers: answersOf(name, 0) }, asking(store, aPerson(name))))
  )
  const chosen = await rushOf(names, async (name) =>
    answered(await changeAnswers({ eventId, answers: answersOf(name, 1) }, askingMember(store, name)))
  )
  await close()
  return { tapped, chosen }
}
