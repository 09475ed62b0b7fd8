import { useEffect, useState } from 'react'
import { useSettled } from '#client/useSettled'
import type { Finder, FoundThing } from '../../feature'
import { useDeskMe } from '../../useDeskMe'
import { mayAsk } from '../../whoMay'
import { features } from '../features'
import { linesFor } from '../navigation'
import { shellTexts as texts } from '../texts'

export interface FoundGroup {
  label: string
  rows: FoundThing[]
}

interface Asked {
  text: string
  groups: FoundGroup[]
  /** Kinds for which the cloud has not answered. */
  silent: string[]
}

const all = features.flat()

/** What fits a text: pages and beginnings at once, things that the cloud knows after a pause in typing. */
export function useFound(text: string) {
  const me = useDeskMe()
  const wanted = useSettled(text.trim())
  const [asked, setAsked] = useState<Asked>({ text: '', groups: [], silent: [] })

  useEffect(() => {
    if (!wanted) return
    let over = false
    const finders = all.flatMap(({ finders = [] }) => finders).filter(({ may }) => mayAsk(me, may))
    askAll(finders, wanted).then((found) => {
      if (!over) setAsked({ text: wanted, ...found })
    })
    return () => {
      over = true
    }
  }, [wanted, me])

  const starts = all.flatMap(({ starts = [] }) => starts).filter(({ may }) => mayAsk(me, may))
  const pages: FoundThing[] = [...starts, ...linesFor(me).flat()].map(({ to, label }) => ({ to, name: label }))
  const fitting = pages.filter(({ name }) => name.includes(text.trim()))
  const isSettled = asked.text === text.trim()
  const own = fitting.length > 0 ? [{ label: texts.pages, rows: fitting }] : []
  const groups = text.trim() && isSettled ? [...own, ...asked.groups] : own
  return { groups, waiting: text.trim() !== '' && !isSettled, silent: text.trim() && isSettled ? asked.silent : [] }
}

async function askAll(finders: Finder[], text: string): Promise<Omit<Asked, 'text'>> {
  const answers = await Promise.all(finders.map(async ({ label, find }) => ({ label, rows: await find(text) })))
  const groups = answers.flatMap(({ label, rows }) => (rows && rows.length > 0 ? [{ label, rows }] : []))
  return { groups, silent: answers.flatMap(({ label, rows }) => (rows ? [] : [label])) }
}
