import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { askApi } from '../../../deskLine'
import { Field } from '../../../ui/fields/Field'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { seedingTexts as texts } from './texts'

/** Seeds are at most so many. */
const MOST = 64

interface Props {
  competitionId: string
  onOrder: (nos: number[]) => void
}

/** 照品牌活动的历届成绩: an order of those who are entered, by rating or by the last edition. */
export function BrandOrder({ competitionId, onOrder }: Props) {
  const { load, reload } = useAsk('brands.list', {})
  const [chosen, choose] = useState<string>()
  const [asking, ask] = useState<'rating' | 'last'>()
  const [words, setWords] = useState<string>()
  const take = async (brandId: string, by: 'rating' | 'last') => {
    ask(by)
    const answer = await askApi('brands.order', { brandId, competitionId, by })
    ask(undefined)
    if (!answer.ok) return say({ tone: 'bad', text: answer.text })
    const nos = answer.value.nos.slice(0, MOST)
    setWords(texts.found(nos.length, answer.value.year))
    if (nos.length > 0) onOrder(nos)
  }
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {(brands) => {
        const brandId = chosen ?? brands[0]?.id
        if (!brandId) return <p className="quiet">{texts.noBrands}</p>
        const button = (by: 'rating' | 'last', label: string) => (
          <Button loading={asking === by} disabled={asking !== undefined} onClick={() => take(brandId, by)}>
            {label}
          </Button>
        )
        return (
          <>
            <Field label={texts.brand} hint={texts.brandHint} optional>
              {(control) => (
                <Select
                  {...control}
                  value={brandId}
                  options={brands.map((brand) => ({ value: brand.id, label: brand.title }))}
                  onChange={choose}
                  style={{ width: '100%' }}
                />
              )}
            </Field>
            <p className="past-order">
              {button('last', texts.byLast)} {button('rating', texts.byRating)}
            </p>
            {words && (
              <p className="quiet" role="status">
                {words}
              </p>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
