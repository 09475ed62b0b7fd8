import { useAsk } from '#client/asking/useAsk'
import { byKind } from '#shared/cases/photos/photo'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { caseTexts as texts } from './texts'

/** Photos and voice messages of a case, asked for when somebody looks; the addresses lapse after a quarter of an hour. */
export function CasePhotos({ caseId }: { caseId: string }) {
  const { load, reload } = useAsk('cases.photos', { caseId })
  return (
    <Panel title={texts.photos}>
      <Loaded load={load} onRetry={reload} rows={1}>
        {(all) => {
          const { photos, voices } = byKind(all)
          if (all.length === 0) return <p className="quiet">{texts.photosMissing}</p>
          return (
            <ul className="case-card__photos">
              {photos.map(({ id, url }, index) => (
                <li key={id}>
                  <a href={url} target="_blank" rel="noopener noreferrer" title={texts.photoLarge}>
                    <img src={url} alt={texts.photo(index + 1)} />
                  </a>
                </li>
              ))}
              {voices.map(({ id, url, seconds }) => (
                <li key={id}>
                  {/* biome-ignore lint/a11y/useMediaCaption: what a member said is not written down by anybody */}
                  <audio controls preload="none" src={url} aria-label={texts.voice(seconds)} />
                  <span className="quiet">{texts.voice(seconds)}</span>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Panel>
  )
}
