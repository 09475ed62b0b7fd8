import { useAsk } from '#client/asking/useAsk'
import { isOfficer, unionsLedBy } from '#shared/identity/caller'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { FaultQueue } from '../quality/FaultQueue'
import { QualityView } from '../quality/QualityView'
import { qualityTexts as texts } from '../quality/qualityTexts'
import { registerTexts } from '../texts'

/** 资料质量: for an officer of the whole register, for a chair what there is to mend in the own union. */
export default function QualityPage() {
  const me = useDeskMe()
  useTitle(texts.title)
  const [unionId] = unionsLedBy(me)
  return (
    <>
      <PageHead title={texts.title} back={{ to: '/directory', label: registerTexts.title }} />
      {isOfficer(me) ? <OfAll /> : unionId && <FaultQueue asked={{ unionId }} onChanged={() => {}} />}
    </>
  )
}

function OfAll() {
  const { load, reload } = useAsk('register.quality', {})
  return (
    <Loaded load={load} onRetry={reload} rows={9}>
      {(quality) => <QualityView quality={quality} onChanged={reload} />}
    </Loaded>
  )
}
