import type { AccountView } from '#shared/account/view'
import { nearText } from '#shared/beijingTime'
import { lookUp } from '#shared/lookUp'
import { Panel } from '../../ui/Panel'
import { callbackName, otherCallback, accountTexts as texts } from './texts'
import './CallbackPanel.css'

/** The latest pushes from WeChat. None for a long time means that the address is not set. */
export function CallbackPanel({ waiting, latest }: AccountView['callbacks']) {
  const aside = waiting > 0 ? texts.callbacksWaiting(waiting.toLocaleString()) : texts.callbacksDone
  return (
    <Panel title={texts.callbacks} aside={latest.length > 0 && aside} flush>
      {latest.length === 0 ? (
        <p className="callbacks__none quiet">
          {texts.noCallbacks}
          {texts.noCallbacksText}
        </p>
      ) : (
        <ul className="callbacks">
          {latest.map(({ id, kind, at }) => (
            <li key={id}>
              <span>{lookUp(callbackName, kind) ?? otherCallback}</span>
              <em>{nearText(at, Date.now())}</em>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
