import { useState } from 'react'
import { REGISTER_SHEETS } from '#shared/register/sheets/registerKinds'
import { RecentImports } from '../../../sheets/RecentImports'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { forgetUnions } from '../../../useUnions'
import { RegisterImport } from '../sheets/RegisterImport'
import { sheetsTexts as texts } from '../sheets/sheetsTexts'

const BACK = {
  unions: '/directory',
  enterprises: '/directory?list=enterprises',
  grids: '/directory/buildings',
  buildings: '/directory/buildings',
} as const

/** 导入和导出册子 by sheet, and what was imported within a day. */
export default function ImportSheetPage() {
  const [of, choose] = useSearchValue('of', REGISTER_SHEETS, 'unions')
  const [version, setVersion] = useState(0)
  useTitle(texts.title)
  const onDone = () => {
    forgetUnions()
    setVersion((before) => before + 1)
  }

  return (
    <>
      <PageHead
        title={texts.title}
        tag={
          <Chips
            label={texts.which}
            value={of}
            options={REGISTER_SHEETS.map((key) => ({ key, label: texts.of[key] }))}
            onChoose={choose}
          />
        }
      >
        <ExportButton
          action="register.export"
          input={{ of }}
          title={texts.exportTitle[of]}
          label={texts.exportTitle[of]}
        />
        <LinkButton to={BACK[of]}>{texts.back[of]}</LinkButton>
      </PageHead>
      <Panel title={texts.panel[of]}>
        <RegisterImport key={of} of={of} onDone={onDone} />
      </Panel>
      <RecentImports of="register" version={version} onUndone={forgetUnions} />
    </>
  )
}
