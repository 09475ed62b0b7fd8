import QRCode from 'antd/es/qr-code'

interface Props {
  /** What the picture is called for whoever hears it. */
  label: string
  value: string
  size: number
  color: string
}

/** A code to be scanned, one picture with one name: the library's own has a role and no name. */
export function QrPicture({ label, value, size, color }: Props) {
  return (
    <div role="img" aria-label={label}>
      <div aria-hidden="true">
        <QRCode value={value} size={size} bordered={false} color={color} bgColor="#ffffff" type="svg" />
      </div>
    </div>
  )
}
