import { useNow } from '#client/useNow'
import { spokenCode } from '#shared/identity/code'
import type { SignInTicket } from '#shared/identity/signIn'
import { QrPicture } from '../../ui/QrPicture'
import { shellTexts as texts } from '../texts'

/** The phone's page that answers. It stands in pictures people scan, so it stays the same for ever. */
const PHONE_PAGE = '/m/#/features/identity/pages/desk'

/** The picture, the code and the number of a sign-in; only a person in front of this screen sees them. */
export function SignInTicketView({ ticket: { code, number, expiresAt } }: { ticket: SignInTicket }) {
  const now = useNow(1000)
  const address = `${window.location.origin}${PHONE_PAGE}?code=${code}`
  return (
    <>
      <ol className="sign-in__steps">
        {texts.signInSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="sign-in__ticket">
        <QrPicture label={texts.signInPicture(spokenCode(code))} value={address} size={168} color="#7E1414" />
        <dl>
          <dt>{texts.signInCode}</dt>
          <dd className="sign-in__code">{spokenCode(code)}</dd>
          <dt>{texts.signInNumber}</dt>
          <dd className="sign-in__number">{number}</dd>
        </dl>
      </div>
      <p className="faint">{texts.signInLasts(Math.max(0, Math.ceil((expiresAt - now) / 1000)))}</p>
    </>
  )
}
