import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { CoverageView } from '../coverage/CoverageView'
import { coverageTexts as texts } from '../coverage/coverageTexts'
import { registerTexts } from '../texts'

/** 覆盖面: who of the station looks after what, and what nobody does. */
export default function CoveragePage() {
  const { load, reload } = useAsk('register.coverage', {})
  useTitle(texts.title)
  return (
    <>
      <PageHead title={texts.title} back={{ to: '/directory', label: registerTexts.title }} sub={texts.sub} />
      <Loaded load={load} onRetry={reload} rows={9}>
        {(coverage) => <CoverageView coverage={coverage} onChanged={reload} />}
      </Loaded>
    </>
  )
}
