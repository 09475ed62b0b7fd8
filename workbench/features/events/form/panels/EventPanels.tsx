import { QuestionsPanel } from '../../questions/QuestionsPanel'
import type { FormPart } from '../formPart'
import { StepsPanel } from './StepsPanel'
import { WhatPanel } from './WhatPanel'
import { WhenPanel } from './WhenPanel'
import { WhoPanel } from './WhoPanel'

/** Where every field of an event is asked for. */
export function EventPanels(part: FormPart) {
  return (
    <>
      <WhatPanel {...part} />
      <WhenPanel {...part} />
      <WhoPanel {...part} />
      <QuestionsPanel {...part} />
      <StepsPanel {...part} />
    </>
  )
}
