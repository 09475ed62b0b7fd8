import Select from 'antd/es/select'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { RecentImports } from '../../../sheets/RecentImports'
import { Field } from '../../../ui/fields/Field'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { useTitle } from '../../../useTitle'
import { BroughtPanel } from '../past/BroughtPanel'
import { PastImport } from '../past/PastImport'
import { pastTexts as texts } from '../past/texts'
import '../Brand.css'

/** 往届名次表 of one brand: an edition from before this system, brought by sheet. */
export default function PastResultsPage() {
  const { brandId = '' } = useParams()
  const { load, reload } = useAsk('brands.read', { brandId })
  const [version, setVersion] = useState(0)
  const [chosen, choose] = useState<number>()
  const anew = () => setVersion((before) => before + 1)
  useTitle(texts.title)

  return (
    <>
      <PageHead
        title={texts.title}
        sub={load.kind === 'ready' && load.value.title}
        back={{ to: `/brands/${brandId}`, label: texts.back }}
      />
      <div className="brands-page">
        <Panel title={texts.bring}>
          <Loaded load={load} onRetry={reload} rows={4}>
            {({ editions }) => {
              const past = editions.filter(({ eventId }) => !eventId)
              const year = chosen ?? past[0]?.year
              if (year === undefined) return <Notice>{texts.none}</Notice>
              return (
                <>
                  <Field label={texts.year}>
                    {(control) => (
                      <Select
                        {...control}
                        value={year}
                        options={past.map((edition) => ({
                          value: edition.year,
                          label: texts.edition(edition.year, edition.name),
                        }))}
                        onChange={choose}
                        style={{ width: 'min(320px, 100%)' }}
                      />
                    )}
                  </Field>
                  <PastImport key={year} brandId={brandId} year={year} onDone={anew} />
                </>
              )
            }}
          </Loaded>
        </Panel>
        <BroughtPanel key={version} brandId={brandId} />
        <RecentImports of="brands" version={version} onUndone={anew} />
      </div>
    </>
  )
}
