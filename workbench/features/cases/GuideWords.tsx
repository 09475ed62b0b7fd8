import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import { guideAnswer } from '#shared/guides/guideAnswer'
import { askApi } from '../../deskLine'
import { caseTexts as texts } from './texts'

/** Words of the catalogue to begin an answer with: what is needed, where and how soon, as members read it there. */
export function GuideWords({ onWords }: { onWords: (words: string) => void }) {
  const { load } = useAsk('guides.list', {})
  if (load.kind !== 'ready' || load.value.length === 0) return null
  const take = async (guideId: string) => {
    const guide = await askApi('guides.read', { guideId })
    if (guide.ok) onWords(guideAnswer(guide.value))
  }
  return (
    <Select
      showSearch
      className="case-card__guide"
      optionFilterProp="label"
      value={null}
      aria-label={texts.guideWords}
      placeholder={texts.guideWords}
      options={load.value.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={take}
    />
  )
}
