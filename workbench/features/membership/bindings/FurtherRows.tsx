import { Link } from 'react-router-dom'
import type { BindingRow } from '#shared/membership/view'
import { bindingTexts as texts } from './texts'

/** What is like the request beyond the rows beside it, and the way to all of it. */
export function FurtherRows({ request: { name, enterpriseId, further } }: { request: BindingRow }) {
  if (!further) return null
  const { sameName, samePhone } = further
  return (
    <section className="binding-column binding-column--none">
      {sameName > 0 && (
        <p>
          <b>{texts.furtherNames(sameName)}</b>
          <Link className="link" to={`/members?${new URLSearchParams({ q: name, enterprise: enterpriseId })}`}>
            {texts.seeNames(name)}
          </Link>
        </p>
      )}
      {samePhone > 0 && (
        <p>
          <b>{texts.furtherPhones(samePhone)}</b>
          {texts.seePhones}
        </p>
      )}
      {texts.furtherWhat}
    </section>
  )
}
