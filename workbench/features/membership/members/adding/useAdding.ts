import { useState } from 'react'
import * as v from 'valibot'
import type { Input } from '#shared/api'
import { RosterNameSchema, RosterPhoneSchema } from '#shared/membership/rows/input'
import { sayJoining } from '#shared/membership/rows/joiningDay'
import type { MemberRow } from '#shared/membership/rows/view'
import { useDeed } from '../../../../useDeed'
import { addTexts as texts } from './addTexts'

/** A request that found no row: its phone stays in the cloud. */
export interface FromRequest {
  requestId: string
  name: string
  enterpriseId: string
}

interface Draft {
  name: string
  phone: string
  enterpriseId: string | undefined
  standing: 'member' | 'worker'
  joinedAt: number | undefined
}

/** A row that is being added by hand; where the phone stands elsewhere, those rows are there to choose from. */
export function useAdding(request: FromRequest | undefined, onAdded: (memberId: string) => void) {
  const { busy, run } = useDeed()
  const [isTried, setTried] = useState(false)
  const [elsewhere, setElsewhere] = useState<MemberRow[]>([])
  const [draft, setDraft] = useState<Draft>({
    ...{ name: request?.name ?? '', phone: '', enterpriseId: request?.enterpriseId, standing: 'member' },
    joinedAt: undefined,
  })
  const { name, phone, enterpriseId, standing, joinedAt } = draft
  const typed = isTried
    ? { name: faultOf(RosterNameSchema, name), phone: request ? undefined : faultOf(RosterPhoneSchema, phone) }
    : {}
  const joined = joinedAt === undefined ? undefined : sayJoining(joinedAt, Date.now())

  const add = async (despite = false) => {
    setTried(true)
    const isSound = v.is(RosterNameSchema, name) && (request !== undefined || v.is(RosterPhoneSchema, phone))
    if (!isSound || joined || !enterpriseId) return
    const from: Input<'membership.add'>['phone'] = request
      ? { from: 'request', requestId: request.requestId }
      : { from: 'typed', number: phone }
    const day = joinedAt === undefined ? {} : { joinedAt }
    const answer = await run('membership.add', { ...{ name, phone: from, enterpriseId, standing, despite }, ...day })
    if (!answer?.ok) return
    if (answer.value.kind === 'elsewhere') setElsewhere(answer.value.rows)
    else onAdded(answer.value.memberId)
  }

  const moveHere = async (row: MemberRow) => {
    if (!enterpriseId) return
    const asked = { memberId: row.id, from: row.enterpriseId, to: enterpriseId, reason: texts.moveReason }
    const answer = await run('membership.move', asked)
    if (answer?.ok) onAdded(row.id)
  }

  const edit = (part: Partial<Draft>) => {
    setElsewhere([])
    setDraft((before) => ({ ...before, ...part }))
  }
  return { draft, edit, faults: { ...typed, joined }, elsewhere, busy, add, moveHere }
}

function faultOf(schema: v.GenericSchema<string, string>, text: string): string | undefined {
  const checked = v.safeParse(schema, text)
  return checked.success ? undefined : checked.issues[0].message
}
