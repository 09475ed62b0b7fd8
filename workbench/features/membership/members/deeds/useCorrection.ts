import { useState } from 'react'
import * as v from 'valibot'
import type { Input } from '#shared/api'
import type { MemberTag } from '#shared/membership/member'
import { type CorrectedField, RosterNameSchema, RosterPhoneSchema } from '#shared/membership/rows/input'
import { sayJoining } from '#shared/membership/rows/joiningDay'
import type { CorrectionConflict, MemberCard } from '#shared/membership/rows/view'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { cardTexts as texts } from '../card/cardTexts'

type Changes = Input<'membership.correct'>['changes']
/** Only what somebody has touched: all else stays as the card says, also when it is read anew. */
type Draft = { [Field in CorrectedField]?: NonNullable<Changes[Field]>['to'] }

interface Asked {
  card: MemberCard
  /** Reads the card anew; ends when it is there. */
  onChanged: () => Promise<void>
  onClose: () => void
}

/** A correction that is being written, and what to do where somebody else was quicker. */
export function useCorrection({ card, onChanged, onClose }: Asked) {
  const [draft, setDraft] = useState<Draft>({})
  const [honours, setHonours] = useState<MemberTag[]>()
  const [conflicts, setConflicts] = useState<CorrectionConflict[]>([])
  const { busy, run } = useDeed()
  const changes = changesOf(card, draft, honours)
  const faults = {
    name: draft.name === undefined ? undefined : faultOf(RosterNameSchema, draft.name),
    phone: draft.phone ? faultOf(RosterPhoneSchema, draft.phone) : undefined,
    joinedAt: draft.joinedAt === undefined ? undefined : sayJoining(draft.joinedAt, Date.now()),
  }
  const settle = (field: CorrectedField) => setConflicts((all) => all.filter((conflict) => conflict.field !== field))
  const untouch = (field: CorrectedField) => setDraft(({ [field]: _dropped, ...rest }) => rest)

  const save = async () => {
    if (faults.name || faults.phone || faults.joinedAt) return
    const answer = await run('membership.correct', { memberId: card.id, seenAt: card.correctedAt, changes })
    if (!answer?.ok) return
    const { saved, conflicts: found } = answer.value
    say({ tone: found.length > 0 ? 'bad' : 'good', text: found.length > 0 ? texts.savedPart : texts.saved })
    for (const field of saved) untouch(field)
    setConflicts(found)
    await onChanged()
    if (found.length === 0) onClose()
  }

  return {
    ...{ draft, faults, conflicts, honours, busy, save },
    edit: (part: Draft) => setDraft((before) => ({ ...before, ...part })),
    isChanged: Object.keys(changes).length > 0,
    openHonours: setHonours,
    useMine: settle,
    useTheirs: (field: CorrectedField) => {
      untouch(field)
      settle(field)
    },
  }
}

function changesOf(card: MemberCard, draft: Draft, honours: MemberTag[] = []): Changes {
  const seen = { ...card, phone: card.maskedPhone, honours }
  const touched = (Object.keys(draft) as CorrectedField[]).filter((field) => isOther(draft[field], seen[field]))
  return Object.fromEntries(touched.map((field) => [field, { seen: seen[field], to: draft[field] }])) as Changes
}

function isOther(to: unknown, seen: unknown): boolean {
  return to !== '' && JSON.stringify(to) !== JSON.stringify(seen)
}

function faultOf(schema: v.GenericSchema<string, string>, text: string): string | undefined {
  const checked = v.safeParse(schema, text)
  return checked.success ? undefined : checked.issues[0].message
}
