import Modal from 'antd/es/modal'
import type { ReactNode } from 'react'
import { uiTexts } from './texts'
import './Confirm.css'

interface Props {
  open: boolean
  title: string
  /** What will happen, in the words of the button. */
  act: string
  onAct: () => void
  onClose: () => void
  busy: boolean
  disabled?: boolean
  /** The other answer, when it is more than staying away. */
  cancel?: string
  onCancel?: () => void
  wide?: boolean
  /** It has happened already: there is only one answer left. */
  over?: boolean
  children: ReactNode
}

/** Asks once more before something that people will see; while it is under way nothing else can be pressed. */
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
  return (
    <Modal
      open={open}
      title={title}
      okText={act}
      cancelText={cancel ?? uiTexts.cancel}
      onOk={onAct}
      onCancel={onClose}
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
      <div className="confirm">{children}</div>
    </Modal>
  )
}
