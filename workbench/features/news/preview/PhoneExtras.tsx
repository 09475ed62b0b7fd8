import type { ArticleWords } from '../articleWords'
import { extraTexts as texts } from '../extras/extraTexts'

/** Below the text: video, papers and tags. */
export function PhoneExtras({ words: { video, attachments, tags } }: { words: ArticleWords }) {
  return (
    <>
      {video.url && (
        <div className="phone-extra">
          {texts.video}：{video.title || video.url}
        </div>
      )}
      {attachments.map(({ fileId, name, bytes }) => (
        <div key={fileId} className="phone-extra">
          {name} <span className="faint">{texts.size(bytes)}</span>
        </div>
      ))}
      {tags.length > 0 && <div className="faint">{tags.map((tag) => `#${tag}`).join('  ')}</div>}
    </>
  )
}
