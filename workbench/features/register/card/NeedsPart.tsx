import { useAsk } from '#client/asking/useAsk'
import { needTagName } from '#shared/needs/need'
import { CardPart } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { cardTexts as texts } from './cardTexts'

/** 需要: what people of this enterprise need this season; nothing that fewer than five need. */
export function NeedsPart({ enterpriseId }: { enterpriseId: string }) {
  const { load, reload } = useAsk('needs.ofEnterprise', { enterpriseId })
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {({ season, tags }) => (
        <CardPart title={texts.needs(season.name)}>
          {tags.length === 0 ? (
            <p className="faint">{texts.noNeeds}</p>
          ) : (
            <ul>
              {tags.map(({ tag, people }) => (
                <li key={tag}>{texts.needOf(needTagName[tag], people)}</li>
              ))}
            </ul>
          )}
        </CardPart>
      )}
    </Loaded>
  )
}
