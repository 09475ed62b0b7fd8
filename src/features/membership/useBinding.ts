import { useState } from 'react'
import type * as v from 'valibot'
import { faultTexts } from '#client/forms/texts'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import { askForMessages } from '#platform/messages/subscribe'
import { showFirstFault } from '#platform/pages/showFirstFault'
import type { BindInput, Recognised } from '#shared/membership/binding'
import refusals from '#shared/membership/refusals.json'
import { type BindErrors, bindErrors } from './bindErrors'
import { type BindDraft, useBindDraft } from './scanned/useBindDraft'
import type { Scanned } from './scanned/useScanned'
import { membershipTexts } from './texts'

type Claim = v.InferInput<typeof BindInput>
type Phone = Claim['phone']
const ANY_CODE: Phone = { from: 'wechat', code: '-' }

/** 绑定名册. What was typed stays on the phone until the cloud has answered. */
export function useBinding(scanned: Scanned) {
  const { draft, isRecalled, change, clear } = useBindDraft(scanned)
  const { busy, once } = useOneAtATime()
  const [errors, setErrors] = useState<BindErrors>({})
  const [problem, setProblem] = useState<string>()
  const [claimed, setClaimed] = useState('')
  const [outcome, setOutcome] = useState<'bound' | 'queued'>()
  const [recognised, setRecognised] = useState<Recognised>()
  const proof = recognised?.proof

  const edit = (part: Partial<BindDraft>) => {
    change(part)
    setErrors({})
    setProblem(undefined)
  }

  const wrongWith = (phone: Phone) => bindErrors(inputOf(draft, phone))
  const isRightWith = (phone: Phone) => Object.keys(wrongWith(phone)).length === 0

  const bind = (phone: Phone) => send(inputOf(draft, phone))

  const send = async (claim: Claim) => {
    const answer = await callApi('membership.bind', claim)
    // A proof that is not taken any more is none: the number is asked for again.
    if (!answer.ok && answer.reason === 'phone_not_given') setRecognised(undefined)
    if (!answer.ok) return setProblem(answer.text)
    await clear()
    await loadMe()
    setClaimed(claim.enterpriseId)
    setOutcome(answer.value.kind)
  }

  const isFilled = isRightWith(ANY_CODE)
  const complain = (phone = ANY_CODE) => {
    const wrong = wrongWith(phone)
    setErrors(wrong)
    const order = draft.union ? (['enterprise', 'name', 'phone'] as const) : (['name', 'enterprise', 'phone'] as const)
    const first = order.find((field) => wrong[field])
    setProblem(first && faultTexts.count(Object.keys(wrong).length, membershipTexts[first]))
    showFirstFault()
  }

  const bindByCode = (code: string | undefined) => {
    if (!code) return setProblem(refusals.phone_not_given)
    once(() => bind({ from: 'wechat', code }))
  }

  const recognise = (code: string | undefined) => {
    if (!code) return setProblem(refusals.phone_not_given)
    once(async () => {
      const answer = await callApi('membership.recognise', { code })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok) setRecognised(answer.value)
    })
  }

  const sayYes = () => {
    if (recognised?.kind !== 'found') return
    const { name, enterprise, proof } = recognised
    once(() => send({ name, enterpriseId: enterprise.id, phone: { from: 'recognised', proof } }))
  }

  const bindByProof = () => {
    if (proof) once(() => bind({ from: 'recognised', proof }))
  }

  const bindByHand = () => {
    const phone: Phone = { from: 'typed', number: draft.phone }
    if (!isRightWith(phone)) return complain(phone)
    once(async () => {
      await askForMessages(['membership'])
      await bind(phone)
    })
  }

  return {
    ...{ draft, isRecalled, edit, errors, problem, outcome, claimed, busy, isFilled, complain },
    ...{ recognised, recognise, sayYes, hasProof: proof !== undefined },
    ...{ bindByCode, bindByHand, bindByProof },
  }
}

function inputOf({ name, enterprise }: BindDraft, phone: Phone): v.InferInput<typeof BindInput> {
  return { name, enterpriseId: enterprise?.id ?? '', phone }
}
