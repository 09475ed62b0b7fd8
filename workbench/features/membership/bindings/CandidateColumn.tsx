import Button from 'antd/es/button'
import { Link } from 'react-router-dom'
import { sameName } from '#shared/membership/personName'
import type { BindingCandidate } from '#shared/membership/view'
import { StateTag } from '../../../ui/states/StateTag'
import { uiTexts } from '../../../ui/texts'
import { bindingTexts as texts } from './texts'

interface Props {
  candidate: BindingCandidate
  askedName: string
  onChoose: () => void
  onRelease: () => void
}

/** A row of the roster, with what agrees with the request and what does not. */
export function CandidateColumn({ candidate, askedName, onChoose, onRelease }: Props) {
  const { memberId, name, maskedPhone, enterpriseName, samePhone, sameEnterprise, takenBy, hasLeft } = candidate
  const whose = `${name} ${maskedPhone} ${enterpriseName}`
  return (
    <section className="binding-column">
      <h3>{texts.roster}</h3>
      <dl>
        <dt>{texts.name}</dt>
        <dd>
          {name}
          <Mark same={sameName(name, askedName)} yes={texts.sameName} no={texts.otherName} />
        </dd>
        <dt>{texts.phone}</dt>
        <dd>
          {maskedPhone}
          <Mark same={samePhone} yes={texts.samePhone} no={texts.otherPhone} />
        </dd>
        <dt>{texts.enterprise}</dt>
        <dd>
          {enterpriseName}
          <Mark same={sameEnterprise} yes={texts.sameEnterprise} no={texts.otherEnterprise} />
        </dd>
      </dl>
      {hasLeft ? (
        <div className="binding-column__taken">
          <StateTag tone="end">{texts.hasLeft}</StateTag>
          <Link className="link" to={`/members/${memberId}`}>
            {texts.toRow}
          </Link>
        </div>
      ) : takenBy ? (
        <div className="binding-column__taken">
          <StateTag tone="warn">{texts.taken}</StateTag>
          <Button aria-label={uiTexts.about(texts.release, whose)} onClick={onRelease}>
            {texts.release}
          </Button>
        </div>
      ) : (
        <Button aria-label={uiTexts.about(texts.approve, whose)} onClick={onChoose}>
          {texts.approve}
        </Button>
      )}
    </section>
  )
}

function Mark({ same, yes, no }: { same: boolean; yes: string; no: string }) {
  return <StateTag tone={same ? 'good' : 'warn'}>{same ? yes : no}</StateTag>
}
