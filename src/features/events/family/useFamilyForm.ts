import * as v from 'valibot'
import { useAsk } from '#client/asking/useAsk'
import { useDraft } from '#client/keeping/useDraft'
import type { Input } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import {
  type Companion,
  decideFamily,
  type FamilyRefusal,
  fitsAge,
  needsGuardian,
} from '#shared/events/family/familyRule'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import type { Relative } from '#shared/family/relative'
import { lookUp } from '#shared/lookUp'

const DRAFT = {
  schema: v.object({
    chosen: v.array(v.string()),
    eats: v.record(v.string(), v.string()),
    agreed: v.boolean(),
    isBegun: v.optional(v.boolean()),
  }),
  version: 1,
}

/**
 * Who comes along to an event; what was chosen and typed stays on the phone until the cloud has it. `given` are those who come
 * along already, where that is to be changed.
 */
export function useFamilyForm(event: UnionEvent, session: string | undefined, given?: Companion[]) {
  const rule = event.family
  const { load, reload } = useAsk('family.list', {}, { keepAs: 'family', when: rule !== undefined })
  const { draft, change, clear } = useDraft(`${given ? 'party' : 'family'}:${event.id}`, DRAFT, {
    chosen: [],
    eats: {},
    agreed: false,
  })
  const relatives = load.kind === 'ready' ? load.value : []
  const startsAt = event.sessions?.find(({ id }) => id === session)?.startsAt ?? event.startsAt
  const isGiven = (one: Relative) => given?.some((other) => isSame(one, other)) ?? false
  const isChosen = (one: Relative) => (given && !draft.isBegun ? isGiven(one) : draft.chosen.includes(one.id))
  const chosen = relatives.filter(isChosen)
  const isAsked = needsGuardian(chosen, startsAt)
  const saidOf = (id: string) => {
    const relative = relatives.find((one) => one.id === id)
    return lookUp(draft.eats, id) ?? given?.find((one) => relative && isSame(relative, one))?.eats
  }
  const eatsOf = (id: string) => (saidOf(id) ?? '').trim()

  const choose = (relative: Relative) => {
    const before = chosen.map(({ id }) => id)
    // A yes is a yes for these children: with others beside them it is asked for again.
    change({
      chosen: isChosen(relative) ? before.filter((id) => id !== relative.id) : [...before, relative.id],
      ...{ agreed: false, isBegun: true },
    })
  }

  const input = (): Pick<Input<'events.register'>, 'family' | 'guardian'> => ({
    ...(chosen.length > 0 && {
      family: chosen.map(({ id }) => ({
        id,
        ...(rule?.food && { eats: eatsOf(id) }),
      })),
    }),
    ...(isAsked && draft.agreed && { guardian: GUARDIAN_CONSENT.version }),
  })

  const fault = (): FamilyRefusal | undefined => {
    const companions = chosen.map(({ id, name, birthYear }) => ({
      name,
      birthYear,
      ...(eatsOf(id) && { eats: eatsOf(id) }),
    }))
    const decided = decideFamily(rule, {
      companions,
      guardian: draft.agreed ? GUARDIAN_CONSENT.version : undefined,
      startsAt,
    })
    return decided.ok ? undefined : decided.reason
  }

  return {
    rule,
    /** Those who come along and are not on the list of the family any more. */
    unlisted:
      load.kind === 'ready' ? (given ?? []).filter((one) => !relatives.some((other) => isSame(other, one))) : [],
    ...{ load, reload, relatives, chosen, startsAt, isAsked, clear, choose, input, fault },
    agreed: draft.agreed,
    agree: () => change({ agreed: !draft.agreed }),
    eatsOf: saidOf,
    setEats: (id: string, eats: string) => change({ eats: { ...draft.eats, [id]: eats } }),
    mayChoose: (relative: Relative) => rule !== undefined && fitsAge(rule, relative, startsAt),
  }
}

function isSame(one: { name: string; birthYear: number }, other: { name: string; birthYear: number }): boolean {
  return one.name === other.name && one.birthYear === other.birthYear
}

export type FamilyForm = ReturnType<typeof useFamilyForm>
