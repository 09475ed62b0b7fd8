import * as v from 'valibot'
import { does, gives, owns, reads } from './contract'

const EventIdInput = v.strictObject({ eventId: v.string() })
const told = {
  input: EventIdInput,
  output: gives<{ told: number }, 'finished'>(),
  answers: [401, 403, 403, 200, 403, 200, 200],
  example: { eventId: 'cup' },
} as const
const line = { name: '改名额', about: ({ eventId }: { eventId: string }) => eventId }
const of = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })

/** Contracts that would be holes; the compiler refuses each, and this file when it does not refuse one any more. */
const refusedByTheCompiler = () => [
  // @ts-expect-error an action for people whose role is held for a thing, without its thing
  does({ ...told, ...line, who: 'organiser' }),
  // @ts-expect-error a thing where nobody's role is held for one
  does({ ...told, ...line, who: 'officer', of }),
  // @ts-expect-error a deed without a name in the log
  does({ ...told, who: 'officer' }),
  // @ts-expect-error a deed that does not say what it is done to
  does({ ...told, who: 'officer', name: '改名额' }),
  // @ts-expect-error a deed in office passed off as somebody's own
  owns({ ...told, who: 'organiser' }),
  // @ts-expect-error a deed of an officer without its line
  owns({ ...told, who: 'officer' }),
  // @ts-expect-error the same of anybody at the desk
  owns({ ...told, who: 'desk' }),
  // @ts-expect-error no expected answers
  reads({ ...told, who: 'officer', answers: undefined }),
  // @ts-expect-error expected answers with one role forgotten
  reads({ ...told, who: 'officer', answers: [401, 403, 403, 200, 403, 200] }),
  // @ts-expect-error an example that the door would not take
  reads({ ...told, who: 'officer', example: { event: 'cup' } }),
  // @ts-expect-error a refusal without a sentence
  gives<{ told: number }, 'just_because'>(),
]

test('a contract that leaves something out does not compile; a whole one does', () => {
  expect(refusedByTheCompiler).toBeInstanceOf(Function)
  expect(does({ ...told, ...line, of, who: 'organiser' })).toMatchObject({ kind: 'does', name: '改名额' })
  expect(reads({ ...told, who: 'officer' })).toMatchObject({ kind: 'reads', who: 'officer' })
})
