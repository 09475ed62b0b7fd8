import { useState } from 'react'
import * as v from 'valibot'

/** A typed reason with the fault that its schema finds, shown after the first try to go on. */
export function useReason(schema: v.GenericSchema<string, string>, start = '') {
  const [value, setValue] = useState(start)
  const [asked, setAsked] = useState(false)
  const checked = v.safeParse(schema, value)
  const fault = checked.success ? undefined : checked.issues[0].message

  return {
    field: { value, error: asked || value.length > 0 ? fault : undefined, onChange: setValue },
    /** The reason if it is valid; otherwise undefined, and its fault is shown. */
    take: () => {
      setAsked(true)
      return checked.success ? checked.output : undefined
    },
  }
}
