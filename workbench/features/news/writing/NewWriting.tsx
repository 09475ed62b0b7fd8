import { useState } from 'react'
import { blankWords } from '../articleWords'
import { Writing } from './Writing'

/** A new article, blank or upon a template; the page begins anew with each, and nothing is saved before somebody writes. */
export function NewWriting() {
  const [template, choose] = useState(blankWords)
  return <Writing key={template.title} template={template} onTemplate={choose} />
}
