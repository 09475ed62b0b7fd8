import { bindingTexts as texts } from './texts'

export function NoCandidate() {
  return (
    <section className="binding-column binding-column--none">
      <b>{texts.noneTitle}</b>
      {texts.noneText}
    </section>
  )
}
