import type { ReactNode } from 'react'
import { start } from '#platform/start'
import { useFreshMe } from '#platform/useMe'
import { useSurroundings } from '#platform/useSurroundings'
import { Surroundings } from '#ui/Surroundings'
import './app.scss'

start()

export default function App({ children }: { children?: ReactNode }) {
  useFreshMe()
  return <Surroundings.Provider value={useSurroundings()}>{children}</Surroundings.Provider>
}
