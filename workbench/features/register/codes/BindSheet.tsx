import { type BindCode, bindAddress } from '#shared/membership/bindCode'
import { QrPicture } from '../../../ui/QrPicture'
import { codesTexts as texts } from './codesTexts'
import './BindSheet.css'

export interface SheetOf {
  /** Name in large letters, and above it to whom it belongs. */
  name: string
  of?: string | undefined
  phone?: string | undefined
  code: BindCode
  /** True for a union of several enterprises, among which people choose. */
  isOfMany: boolean
}

/** 核对二维码, one page of A4: whose it is, the picture, three steps, and the address for a phone that cannot scan. */
export function BindSheet({ name, of, phone, code, isOfMany }: SheetOf) {
  const address = bindAddress(window.location.origin, code)
  return (
    <article className="bind-sheet" aria-label={texts.picture(name)}>
      <header>
        <p>{of ?? texts.federation}</p>
        <h2>{name}</h2>
        <p className="bind-sheet__headline">{texts.headline}</p>
      </header>
      <div className="bind-sheet__code">
        <QrPicture label={texts.picture(name)} value={address} size={340} color="#000000" />
      </div>
      <ol>
        {(isOfMany ? texts.stepsChoosing : texts.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <footer>
        <p>
          {texts.address}
          <br />
          {texts.holds} <span className="bind-sheet__address">{address}</span>
        </p>
        {phone && <p>{texts.phone(phone)}</p>}
      </footer>
    </article>
  )
}
