import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { MOST_PLACES } from '#shared/certificates/input'
import type { CertificateBoard } from '#shared/certificates/view'
import { Field } from '../../ui/fields/Field'
import { NumberBox } from '../../ui/fields/NumberBox'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import './Issue.css'
import { certificateTexts as texts } from './texts'

const FIRST = 8

interface Props {
  competitionId: string
  unprintable: CertificateBoard['unprintable']
  onIssued: () => void
}

/** Who is to get one: the first of the order, and the others who have played. */
export function IssuePanel({ competitionId, unprintable = [], onIssued }: Props) {
  const [places, setPlaces] = useState(FIRST)
  const [others, setOthers] = useState(false)
  const { busy, run } = useDeed()
  const issue = async () => {
    const answer = await run('certificates.issue', { competitionId, places, others })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.issued(answer.value.issued) })
    onIssued()
  }
  return (
    <Panel title={texts.issueTitle} className="certificate-issue">
      {unprintable.length > 0 && (
        <Notice tone="warn">
          <p>{texts.unprintable(unprintable.length)}</p>
          <ul>
            {unprintable.map(({ no, name, letters }) => (
              <li key={no}>{texts.lettersOf(name, letters)}</li>
            ))}
          </ul>
          <p>{texts.unprintableDo}</p>
        </Notice>
      )}
      <Field label={texts.places} hint={texts.placesHint}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 0, max: MOST_PLACES, precision: 0, value: places }}
            onChange={(value) => setPlaces(value ?? 0)}
          />
        )}
      </Field>
      <div className="certificate-others">
        <Checkbox checked={others} onChange={({ target }) => setOthers(target.checked)}>
          {texts.others}
        </Checkbox>
        <div className="certificate-others__hint">{texts.othersHint}</div>
      </div>
      <Button type="primary" loading={busy} disabled={places === 0 && !others} onClick={issue}>
        {texts.issue}
      </Button>
    </Panel>
  )
}
