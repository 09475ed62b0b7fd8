import { visitAddress } from '#shared/needs/visitAddress'
import { Panel } from '../../ui/Panel'
import { QrPicture } from '../../ui/QrPicture'
import './Needs.css'
import { needsTexts as texts } from './needsTexts'

/** 走访用的码, for the officer's phone or a sheet of paper. */
export function VisitCode() {
  return (
    <Panel title={texts.visit} className="needs-visit">
      <QrPicture label={texts.picture} value={visitAddress(window.location.origin)} size={160} color="#000000" />
      <p className="faint">{texts.visitText}</p>
    </Panel>
  )
}
