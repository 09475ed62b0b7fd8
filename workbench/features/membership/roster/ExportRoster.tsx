import { useState } from 'react'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { rosterTexts as texts } from './texts'
import { UnionChoice } from './UnionChoice'

/** 导出名册, of the whole street or of one union. */
export function ExportRoster() {
  const [unionId, setUnionId] = useState<string | null>(null)
  return (
    <ExportButton
      action="membership.export"
      input={unionId ? { unionId } : {}}
      title={texts.exportTitle}
      label={texts.exportTitle}
    >
      <UnionChoice value={unionId} onChoose={setUnionId} />
    </ExportButton>
  )
}
