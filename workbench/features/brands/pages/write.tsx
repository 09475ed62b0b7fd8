import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { BrandForm } from '../BrandForm'
import { pastTexts } from '../past/texts'
import { brandTexts as texts } from '../texts'

/** One brand, written anew or changed. */
export default function WriteBrandPage() {
  const { brandId } = useParams()
  const { load, reload } = useAsk('brands.read', { brandId: brandId ?? '' }, { when: brandId !== undefined })
  useTitle(texts.title)

  return (
    <>
      <PageHead
        title={brandId && load.kind === 'ready' ? load.value.title : texts.newOne}
        back={{ to: '/brands', label: texts.back }}
      >
        {brandId && <LinkButton to={`/brands/${brandId}/past`}>{pastTexts.open}</LinkButton>}
      </PageHead>
      {brandId ? (
        <Loaded load={load} onRetry={reload} rows={8}>
          {(brand) => <BrandForm key={brand.rev} brand={brand} />}
        </Loaded>
      ) : (
        <BrandForm brand={undefined} />
      )}
    </>
  )
}
