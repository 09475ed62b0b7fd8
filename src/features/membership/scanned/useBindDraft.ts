import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import type { Scanned } from './useScanned'

const Named = v.object({ id: v.string(), name: v.string() })
const BindDraftSchema = v.object({
  name: v.string(),
  phone: v.string(),
  enterprise: v.optional(Named),
  /** Union whose code was scanned; the enterprise is sought in it first. */
  union: v.optional(Named),
})
export type BindDraft = v.InferOutput<typeof BindDraftSchema>

const EMPTY: BindDraft = { name: '', phone: '' }

/** What is typed to be bound, and what a scanned code has filled in: kept on the phone, also over signing in. */
export function useBindDraft(scanned: Scanned) {
  const book = useDraft('bind', { schema: BindDraftSchema, version: 1 }, EMPTY, { beforeSignIn: true })
  const { draft, isRecalled, change } = book
  const taken = useRef(false)

  useEffect(() => {
    if (!isRecalled || taken.current) return
    const part = partFrom(scanned, draft)
    if (!part) return
    taken.current = true
    change(part)
  })
  return book
}

/** A code fills in once; what somebody chooses afterwards stays. */
function partFrom(scanned: Scanned, { union }: BindDraft): Partial<BindDraft> | undefined {
  if (scanned.kind === 'firm') return { enterprise: scanned.firm, union: scanned.union }
  if (scanned.kind !== 'union') return undefined
  return union?.id === scanned.union.id ? {} : { union: scanned.union, enterprise: undefined }
}
