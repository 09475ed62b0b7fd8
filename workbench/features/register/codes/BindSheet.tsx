import { joinAddress } from '#shared/joining/joinCode'
import { type BindCode, bindAddress } from '#shared/membership/bindCode'
import { QrPicture } from '../../../ui/QrPicture'
import { joinSheetTexts, codesTexts as texts } from './codesTexts'
import './BindSheet.css'

export interface SheetOf {
  /** Name in large letters, and above it to whom it belongs. */
  name: string
  of?: string | undefined
  phone?: string | undefined
  code: BindCode
  /** True for a union of several enterprises, among which people choose. */
  isOfMany: boolean
  /** True for a code that leads to the application, and not to finding oneself on the roster. */
  joins?: boolean
}

/** 核对二维码 or 入会二维码, one page of A4: whose it is, the picture, three steps, and the address for a phone that cannot scan. */
export function BindSheet({ name, of, phone, code, isOfMany, joins = false }: SheetOf) {
  const { origin } = window.location
  const address = joins && code.unionId ? joinAddress(origin, code.unionId) : bindAddress(origin, code)
  const words = joins ? joinSheetTexts : texts
  const steps = joins ? joinSheetTexts.steps : isOfMany ? texts.stepsChoosing : texts.steps
  const label = words.picture(name)
  return (
    <article className="bind-sheet" aria-label={label}>
      <header>
        <p>{of ?? texts.federation}</p>
        <h2>{name}</h2>
        <p className="bind-sheet__headline">{words.headline}</p>
      </header>
      <div className="bind-sheet__code">
        <QrPicture label={label} value={address} size={340} color="#000000" />
      </div>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <footer>
        <p>
          {words.address}
          <br />
          {texts.holds} <span className="bind-sheet__address">{address}</span>
        </p>
        {phone && <p>{texts.phone(phone)}</p>}
      </footer>
    </article>
  )
}
