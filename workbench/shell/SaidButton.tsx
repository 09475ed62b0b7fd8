import Modal from 'antd/es/modal'
import { useEffect, useState } from 'react'
import { useLive } from '#client/liveValue'
import { clockText } from '#shared/beijingTime'
import { useFocusBack } from '../ui/focus/useFocusBack'
import { Icon } from '../ui/Icon'
import { forgetSaid, said } from '../ui/states/toasts'
import { shellTexts as texts } from './texts'
import './SaidButton.css'

/** 刚才的提示: what the desk has said of deeds in this tab, for whoever was too slow for the toast. */
export function SaidButton() {
  const count = useLive(said).length
  const [isOpen, setOpen] = useState(false)
  useForgetting()
  if (count === 0) return null
  return (
    <>
      <button type="button" className="side__said" title={texts.said} onClick={() => setOpen(true)}>
        <Icon name="clock" />
        <span className="side__label">{texts.said}</span>
      </button>
      {isOpen && <SaidDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** The side bar goes with the person whom it is for, and what was said to them with it. */
function useForgetting() {
  useEffect(() => forgetSaid, [])
}

function SaidDialog({ onClose }: { onClose: () => void }) {
  const lines = useLive(said)
  useFocusBack(true)
  return (
    <Modal open title={texts.said} footer={null} width={520} centered onCancel={onClose}>
      {/* The toast itself has been read out already. */}
      <div className="said-log" role="log" aria-live="off" aria-label={texts.said}>
        <ol>
          {lines.map(({ id, tone, text, at }) => (
            <li key={id}>
              <time>{clockText(at)}</time>
              <span className={tone === 'bad' ? 'said-log__bad' : ''}>
                {tone === 'bad' && <b>{texts.saidBad}</b>}
                {text}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className="faint">{texts.saidNote}</p>
    </Modal>
  )
}
