import { besideTexts as texts } from './besideTexts'
import { useBeside, type WrittenThing } from './useBeside'
import './WritingBeside.css'

/** Who else writes here just now: nobody is kept out, what both write comes together later. */
export function WritingBeside({ thing }: { thing: WrittenThing }) {
  const names = useBeside(thing)
  return (
    <span role="status" className="writing-beside">
      {names.length > 0 && texts.alsoHere(names)}
    </span>
  )
}
