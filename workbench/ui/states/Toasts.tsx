import { useLive } from '#client/liveValue'
import { Icon } from '../Icon'
import { uiTexts } from '../texts'
import { dismiss, toasts } from './toasts'
import './Toasts.css'

export function Toasts() {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {useLive(toasts).map(({ id, tone, text, act }) => (
        <div key={id} className={`toast toast--${tone}`}>
          <Icon name={tone === 'good' ? 'check' : 'notice'} />
          <span>{text}</span>
          {act && (
            <button
              type="button"
              className="toast__act"
              onClick={() => {
                dismiss(id)
                act.run()
              }}
            >
              {act.label}
            </button>
          )}
          <button type="button" aria-label={uiTexts.close} onClick={() => dismiss(id)}>
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </div>
  )
}
