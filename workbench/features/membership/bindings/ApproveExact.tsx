import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { sameName } from '#shared/membership/personName'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

interface ExactMatch {
  request: BindingRow
  candidate: BindingCandidate
}

interface Props {
  matches: ExactMatch[]
  onDecided: () => void
}

/** One yes for all who wait with just what the roster says; everybody is named first, and may be left out. */
export function ApproveExact({ matches, onDecided }: Props) {
  const { busy, run } = useDeed()
  const [isOpen, setOpen] = useState(false)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  if (matches.length < 2) return null
  const chosen = matches.filter(({ request }) => !without.has(request.id))
  const toggle = (id: string) =>
    setWithout((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  const approve = async () => {
    let count = 0
    for (const { request, candidate } of chosen) {
      const decision = { kind: 'approve' as const, memberId: candidate.memberId }
      const answer = await run('membership.decideBinding', { requestId: request.id, decision })
      if (!answer || (!answer.ok && answer.reason === 'offline')) break
      if (answer.ok) count += 1
    }
    if (count > 0) say({ tone: 'good', text: texts.approvedMany(count) })
    refreshToday()
    onDecided()
    setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.approveExact(matches.length)}</Button>
      {isOpen && (
        <Confirm
          open
          title={texts.approveExactTitle}
          act={texts.approveExactYes(chosen.length)}
          disabled={chosen.length === 0}
          busy={busy}
          onAct={approve}
          onClose={() => setOpen(false)}
        >
          <p>{texts.approveExactWhat}</p>
          <ul className="binding-exact">
            {matches.map(({ request, candidate }) => (
              <li key={request.id}>
                <Checkbox checked={!without.has(request.id)} onChange={() => toggle(request.id)}>
                  {candidate.name} {candidate.maskedPhone} {candidate.enterpriseName}
                </Checkbox>
              </li>
            ))}
          </ul>
        </Confirm>
      )}
    </>
  )
}

/** Who waits with name, number and enterprise just as on one free row of the roster, and on no other. */
export function exactMatches(requests: readonly BindingRow[]): ExactMatch[] {
  return requests.flatMap((request) => {
    const [candidate, ...others] = request.candidates
    const isOnly = candidate && others.length === 0 && !request.further
    return isOnly && isExact(candidate, request.name) ? { request, candidate } : []
  })
}

function isExact({ name, samePhone, sameEnterprise, hasLeft, takenBy }: BindingCandidate, asked: string): boolean {
  return samePhone && sameEnterprise && !hasLeft && !takenBy && sameName(name, asked)
}
