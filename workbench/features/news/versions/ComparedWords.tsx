import { compareWords } from './compareWords'
import { versionTexts as texts } from './versionTexts'
import './ComparedWords.css'

/** Two texts compared: removed words in red and struck out, new ones in green and underlined. */
export function ComparedWords({ before, after }: { before: string; after: string }) {
  if (before === after) return <p className="faint">{before ? `${before.slice(0, 40)}：${texts.same}` : texts.same}</p>
  let at = 0
  return (
    <p className="compare">
      {compareWords(before, after).map(({ kind, text }) => {
        at += text.length
        const key = `${kind}${at}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </p>
  )
}
