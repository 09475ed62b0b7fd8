import { View } from '@tarojs/components'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import { bindingDueAt } from '#shared/membership/bindingClock'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { SendBackSheet } from '../../review/SendBackSheet'
import { ApproveSheet } from './ApproveSheet'
import { bindingTexts as texts } from './bindingTexts'
import { CandidatePart } from './CandidatePart'
import { PhoneCell } from './PhoneCell'
import '../../desk/queueCard.scss'
import './bindings.scss'

interface Props {
  request: BindingRow
  now: number
  busy: boolean
  onApprove: (candidate: BindingCandidate) => void
  onReject: (reason: string) => void
}

/** Somebody who waits for the roster, and every row that may be theirs. */
export function BindingPart({ request, now, busy, onApprove, onReject }: Props) {
  const { name, enterpriseName, askedAt, candidates, further } = request
  const [chosen, setChosen] = useState<BindingCandidate>()
  const [rejecting, setRejecting] = useState(false)
  const due = bindingDueAt(askedAt)
  return (
    <Card>
      <View className="queue-card">
        <View className="queue-card__head">
          {due < now ? (
            <Tag tone="bad" text={texts.overdue} />
          ) : (
            <Tag tone="wait" text={texts.due(nearText(due, now))} />
          )}
          <View>{texts.asked(nearText(askedAt, now))}</View>
        </View>
        <View className="queue-card__name">{name}</View>
        <View className="queue-card__note">{enterpriseName}</View>
      </View>
      <PhoneCell request={request} />
      <View className="queue-card">
        {candidates.length === 0 && <Notice tone="plain">{texts.noneLike}</Notice>}
        {candidates.map((candidate) => (
          <CandidatePart
            key={candidate.memberId}
            candidate={candidate}
            askedName={name}
            busy={busy}
            onChoose={() => setChosen(candidate)}
          />
        ))}
        {further && <Notice tone="plain">{texts.further(further.sameName, further.samePhone)}</Notice>}
        <Button kind="ghost" busy={busy} onPress={() => setRejecting(true)}>
          {texts.reject}
        </Button>
      </View>
      {chosen && (
        <ApproveSheet
          askedName={name}
          candidate={chosen}
          busy={busy}
          onYes={() => {
            onApprove(chosen)
            setChosen(undefined)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {rejecting && (
        <SendBackSheet
          title={texts.rejectTitle(name)}
          busy={busy}
          onSend={(reason) => {
            onReject(reason)
            setRejecting(false)
          }}
          onClose={() => setRejecting(false)}
        />
      )}
    </Card>
  )
}
