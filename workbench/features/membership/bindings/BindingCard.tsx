import Button from 'antd/es/button'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import { bindingDueAt } from '#shared/membership/bindingClock'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { refreshToday } from '../../../today'
import { Panel } from '../../../ui/Panel'
import { StateTag } from '../../../ui/states/StateTag'
import { uiTexts } from '../../../ui/texts'
import { ApproveDialog } from './ApproveDialog'
import { CandidateColumn } from './CandidateColumn'
import { FurtherRows } from './FurtherRows'
import { NoCandidate } from './NoCandidate'
import { PhoneLine } from './PhoneLine'
import { RejectDialog } from './RejectDialog'
import { ReleaseDialog } from './ReleaseDialog'
import { bindingTexts as texts } from './texts'
import './BindingCard.css'

interface Props {
  request: BindingRow
  onDecided: () => void
}

/** A person who waits for the roster, beside every row that may be theirs. */
export function BindingCard({ request, onDecided }: Props) {
  const [chosen, setChosen] = useState<BindingCandidate>()
  const [releasing, setReleasing] = useState<BindingCandidate>()
  const [rejecting, setRejecting] = useState(false)
  const { name, enterpriseName, askedAt, candidates } = request
  const decided = () => {
    refreshToday()
    onDecided()
  }

  return (
    <Panel
      title={name}
      aside={
        <span className="binding-card__aside">
          <BindingClock askedAt={askedAt} />
          <Button aria-label={uiTexts.about(texts.reject, name)} onClick={() => setRejecting(true)}>
            {texts.reject}
          </Button>
        </span>
      }
    >
      <div className="binding-card">
        <section className="binding-column binding-column--asked">
          <h3>{texts.asks}</h3>
          <dl>
            <dt>{texts.name}</dt>
            <dd>{name}</dd>
            <dt>{texts.phone}</dt>
            <dd>
              <PhoneLine request={request} />
            </dd>
            <dt>{texts.enterprise}</dt>
            <dd>{enterpriseName}</dd>
          </dl>
        </section>
        {candidates.length === 0 && <NoCandidate request={request} onAdded={decided} />}
        {candidates.map((candidate) => (
          <CandidateColumn
            key={candidate.memberId}
            candidate={candidate}
            askedName={name}
            onChoose={() => setChosen(candidate)}
            onRelease={() => setReleasing(candidate)}
          />
        ))}
        <FurtherRows request={request} />
      </div>
      {chosen && (
        <ApproveDialog request={request} candidate={chosen} onClose={() => setChosen(undefined)} onDecided={decided} />
      )}
      {releasing && (
        <ReleaseDialog candidate={releasing} onClose={() => setReleasing(undefined)} onReleased={onDecided} />
      )}
      {rejecting && <RejectDialog request={request} onClose={() => setRejecting(false)} onDecided={decided} />}
    </Panel>
  )
}

/** By when a request is to be decided; red once that has passed. */
function BindingClock({ askedAt }: { askedAt: number }) {
  const now = Date.now()
  const due = bindingDueAt(askedAt)
  return (
    <>
      {texts.asked(nearText(askedAt, now))}
      {due < now ? (
        <StateTag tone="bad">{texts.overdue}</StateTag>
      ) : (
        <StateTag tone="mute">{texts.due(nearText(due, now))}</StateTag>
      )}
    </>
  )
}
