import { useState } from 'react'
import type * as v from 'valibot'
import { useOneAtATime } from '#client/useOneAtATime'
import { loadMe } from '#platform/line/me'
import { callApi } from '#platform/line/phoneLine'
import { askForMessages } from '#platform/messages/subscribe'
import type { BindInput } from '#shared/membership/binding'
import refusals from '#shared/membership/refusals.json'
import { type BindErrors, bindErrors } from './bindErrors'
import { type BindDraft, useBindDraft } from './scanned/useBindDraft'
import type { Scanned } from './scanned/useScanned'

type Phone = v.InferInput<typeof BindInput>['phone']
const ANY_CODE: Phone = { from: 'wechat', code: '-' }

/** 绑定名册. What was typed stays on the phone until the cloud has answered. */
export function useBinding(scanned: Scanned) {
  const { draft, isRecalled, change, clear } = useBindDraft(scanned)
  const { busy, once } = useOneAtATime()
  const [errors, setErrors] = useState<BindErrors>({})
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<'bound' | 'queued'>()

  const edit = (part: Partial<BindDraft>) => {
    change(part)
    setErrors({})
    setProblem(undefined)
  }

  const wrongWith = (phone: Phone) => bindErrors(inputOf(draft, phone))
  const isRightWith = (phone: Phone) => Object.keys(wrongWith(phone)).length === 0

  const bind = async (phone: Phone) => {
    const answer = await callApi('membership.bind', inputOf(draft, phone))
    if (!answer.ok) return setProblem(answer.text)
    await clear()
    await loadMe()
    setOutcome(answer.value.kind)
  }

  const isFilled = isRightWith(ANY_CODE)
  const complain = () => setErrors(wrongWith(ANY_CODE))

  const bindByCode = (code: string | undefined) => {
    if (!code) return setProblem(refusals.phone_not_given)
    once(() => bind({ from: 'wechat', code }))
  }

  const bindByHand = () => {
    const phone: Phone = { from: 'typed', number: draft.phone }
    if (!isRightWith(phone)) return setErrors(wrongWith(phone))
    once(async () => {
      await askForMessages(['membership'])
      await bind(phone)
    })
  }

  return { draft, isRecalled, edit, errors, problem, outcome, busy, isFilled, complain, bindByCode, bindByHand }
}

function inputOf({ name, enterprise }: BindDraft, phone: Phone): v.InferInput<typeof BindInput> {
  return { name, enterpriseId: enterprise?.id ?? '', phone }
}
