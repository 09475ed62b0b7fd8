import { momentText } from '#shared/beijingTime'
import { spokenCode } from '#shared/identity/code'
import { Confirm } from './Confirm'
import { uiTexts } from './texts'
import './OneTimeCode.css'

interface Props {
  name: string
  code: string
  expiresAt: number
  onClose: () => void
}

/** A code that lets one phone in, shown only once, to the officer who hands it over. */
export function OneTimeCode({ name, code, expiresAt, onClose }: Props) {
  return (
    <Confirm open title={uiTexts.codeOf(name)} act={uiTexts.codeGiven} busy={false} onAct={onClose} onClose={onClose}>
      <p className="one-time-code">{spokenCode(code)}</p>
      <p>{uiTexts.codeHow}</p>
      <p className="faint">{uiTexts.codeOnce(momentText(expiresAt, Date.now()))}</p>
    </Confirm>
  )
}
