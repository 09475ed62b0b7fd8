import * as v from 'valibot'
import { useAsk } from '#client/asking/useAsk'
import { useDraft } from '#client/keeping/useDraft'
import type { Input } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { decideFamily, type FamilyRefusal, fitsAge, needsGuardian } from '#shared/events/family/familyRule'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import type { Relative } from '#shared/family/relative'
import { lookUp } from '#shared/lookUp'

const DRAFT = {
  schema: v.object({ chosen: v.array(v.string()), eats: v.record(v.string(), v.string()), agreed: v.boolean() }),
  version: 1,
}

/** Who comes along to an event; what was chosen and typed stays on the phone until the cloud has it. */
export function useFamilyForm(event: UnionEvent, session: string | undefined) {
  const rule = event.family
  const { load, reload } = useAsk('family.list', {}, { keepAs: 'family', when: rule !== undefined })
  const { draft, change, clear } = useDraft(`family:${event.id}`, DRAFT, { chosen: [], eats: {}, agreed: false })
  const relatives = load.kind === 'ready' ? load.value : []
  const startsAt = event.sessions?.find(({ id }) => id === session)?.startsAt ?? event.startsAt
  const chosen = relatives.filter(({ id }) => draft.chosen.includes(id))
  const isAsked = needsGuardian(chosen, startsAt)
  const eatsOf = (id: string) => (lookUp(draft.eats, id) ?? '').trim()

  const choose = (relative: Relative) => {
    const isOn = draft.chosen.includes(relative.id)
    // A yes is a yes for these children: with others beside them it is asked for again.
    change({
      chosen: isOn ? draft.chosen.filter((id) => id !== relative.id) : [...draft.chosen, relative.id],
      agreed: false,
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
    ...{ load, reload, relatives, chosen, startsAt, isAsked, clear, choose, input, fault },
    agreed: draft.agreed,
    agree: () => change({ agreed: !draft.agreed }),
    eatsOf: (id: string) => lookUp(draft.eats, id),
    setEats: (id: string, eats: string) => change({ eats: { ...draft.eats, [id]: eats } }),
    mayChoose: (relative: Relative) => rule !== undefined && fitsAge(rule, relative, startsAt),
  }
}

export type FamilyForm = ReturnType<typeof useFamilyForm>
