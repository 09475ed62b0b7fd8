import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import * as v from 'valibot'
import type { CaseBoard, JoinedCase } from '#shared/cases/board'
import { isOpen } from '#shared/cases/case'
import { JoinCaseInput } from '#shared/cases/input'
import { ReplyForm } from '../../ui/fields/ReplyForm'
import { Panel } from '../../ui/Panel'
import { caseTexts as texts } from './texts'
import { useHandling } from './useHandling'

const NumberSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check((typed) => v.is(JoinCaseInput.entries.into, typed), texts.joinHint)
)

interface Props {
  board: CaseBoard
  onMoved: () => Promise<void>
}

/** Cases about the same: answered together, each under its own number, and parted again. */
export function JoinPanel({ board: { view, joined, joinedTo }, onMoved }: Props) {
  const { busy, join, part } = useHandling(view, onMoved)
  const [isJoining, setJoining] = useState(false)
  const canJoin = isOpen(view.state) && !joinedTo && joined.length === 0
  if (!canJoin && !joinedTo && joined.length === 0) return null
  return (
    <Panel title={texts.together} className="case-card__inside">
      {joinedTo && (
        <p>
          {texts.joinedTo}
          <CaseLink found={joinedTo} />
        </p>
      )}
      {joined.length > 0 && (
        <p>
          {texts.joined(joined.length)}
          {joined.map((found) => (
            <CaseLink key={found.id} found={found} />
          ))}
        </p>
      )}
      {joinedTo && isOpen(view.state) && (
        <Button loading={busy} onClick={part}>
          {texts.part}
        </Button>
      )}
      {canJoin && !isJoining && <Button onClick={() => setJoining(true)}>{texts.join}</Button>}
      {canJoin && isJoining && (
        <ReplyForm
          label={texts.joinInto}
          hint={texts.joinHint}
          schema={NumberSchema}
          max={12}
          act={texts.join}
          busy={busy}
          onSend={join}
          onClose={() => setJoining(false)}
        />
      )}
    </Panel>
  )
}

function CaseLink({ found: { id, number } }: { found: JoinedCase }) {
  return (
    <Link className="case-card__link" to={`/cases/${id}`}>
      {texts.number(number)}
    </Link>
  )
}
