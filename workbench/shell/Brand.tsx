import wordmark from '../../src/motifs/wordmark.svg?url'
import { shellTexts } from './texts'
import './Brand.css'

/** The name of the product on the red wall, with the row of gold nails. */
export function Brand() {
  return (
    <div className="brand">
      <div className="brand__name">
        <img src={wordmark} alt={shellTexts.name} height={22} />
      </div>
      <div className="brand__nails" />
    </div>
  )
}
