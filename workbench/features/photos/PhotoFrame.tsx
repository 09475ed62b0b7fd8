import { momentText } from '#shared/beijingTime'
import type { DeskPhoto } from '#shared/photos/view'
import { photoTexts as texts } from './texts'

/** A photo as it opens, the small one that stands on the wall inside it, and who brought it when. */
export function PhotoFrame({ photo: { url, small, hasSmall, by, at } }: { photo: DeskPhoto }) {
  return (
    <>
      <a className="wall-photo__frame" href={url} target="_blank" rel="noopener noreferrer" title={texts.large}>
        <img src={url} alt={texts.photoBy(by)} loading="lazy" />
        {hasSmall && (
          <img className="wall-photo__small" src={small} alt={texts.small} title={texts.small} loading="lazy" />
        )}
      </a>
      <p className="quiet">{texts.by(by, momentText(at, Date.now()))}</p>
    </>
  )
}
