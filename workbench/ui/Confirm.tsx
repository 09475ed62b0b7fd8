import Modal from 'antd/es/modal'
import { type ReactNode, useRef } from 'react'
import { ClosedByHand } from './ClosedByHand'
import { useFocusBack } from './focus/useFocusBack'
import { uiTexts } from './texts'
import './Confirm.css'

interface Props {
  open: boolean
  title: string
  /** Label of the button, which says what will happen. */
  act: string
  onAct: () => void
  onClose: () => void
  busy: boolean
  disabled?: boolean
  /** Label of the other answer, when it does more than close the dialog. */
  cancel?: string
  onCancel?: () => void
  wide?: boolean
  /** True when the deed is done: then closing is the only answer left. */
  over?: boolean
  children: ReactNode
}

/** A question before a deed that people will see; while the deed is under way nothing else can be pressed. */
export function Confirm(props: Props) {
  const {
    open,
    title,
    act,
    onAct,
    onClose,
    busy,
    disabled = false,
    cancel,
    onCancel,
    wide,
    over = false,
    children,
  } = props
  useFocusBack(open)
  const byHand = useRef(false)
  const close = () => {
    byHand.current = true
    onClose()
  }
  return (
    <Modal
      open={open}
      title={title}
      okText={act}
      cancelText={cancel ?? uiTexts.cancel}
      onOk={() => {
        byHand.current = false
        onAct()
      }}
      onCancel={close}
      confirmLoading={busy}
      okType={over ? 'default' : 'primary'}
      okButtonProps={{ disabled }}
      cancelButtonProps={{
        disabled: busy,
        ...(over && { style: { display: 'none' } }),
        ...(onCancel && { onClick: onCancel }),
      }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      width={wide ? 720 : 480}
      destroyOnHidden
      centered
    >
      <ClosedByHand.Provider value={byHand}>
        <div className="confirm">{children}</div>
      </ClosedByHand.Provider>
    </Modal>
  )
}
