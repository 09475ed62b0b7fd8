import { useAsk } from '#client/asking/useAsk'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { caseTexts as texts } from './texts'

/** Photos of a case, asked for when somebody looks; the addresses lapse after a quarter of an hour. */
export function CasePhotos({ caseId }: { caseId: string }) {
  const { load, reload } = useAsk('cases.photos', { caseId })
  return (
    <Panel title={texts.photos}>
      <Loaded load={load} onRetry={reload} rows={1}>
        {(photos) =>
          photos.length > 0 ? (
            <ul className="case-card__photos">
              {photos.map(({ id, url }, index) => (
                <li key={id}>
                  <a href={url} target="_blank" rel="noopener noreferrer" title={texts.photoLarge}>
                    <img src={url} alt={texts.photo(index + 1)} />
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p className="quiet">{texts.photosMissing}</p>
          )
        }
      </Loaded>
    </Panel>
  )
}
