import Button from 'antd/es/button'
import type { ExportedFile } from '#shared/files/exported'
import { Icon } from '../Icon'

interface Props {
  file: ExportedFile
  label: string
  type?: 'primary' | 'default'
}

/** A button that downloads a sheet under the name that people read; the storage names it by its moment. */
export function DownloadButton({ file: { url, name }, label, type = 'default' }: Props) {
  return (
    <Button type={type} href={url} download={name} icon={<Icon name="table" size={16} />}>
      {label}
    </Button>
  )
}
