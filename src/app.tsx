import { usePageNotFound } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { ClientContext } from '#client/client'
import { phone } from '#platform/line/phoneLine'
import { useFreshMe } from '#platform/line/useMe'
import { useSurroundings } from '#platform/look/useSurroundings'
import { openLost } from '#platform/pages/navigate'
import { start } from '#platform/start'
import { Surroundings } from '#ui/screen/Surroundings'
import './app.scss'
// The style sheets of the drawings are imported here once, so that no page brings them again.
import './ui/Icon.scss'
import './ui/Motif.scss'
import './ui/Picture.scss'
import './ui/forcedColours.scss'

start()

export default function App({ children }: { children?: ReactNode }) {
  useFreshMe()
  usePageNotFound(({ path }) => openLost(path))
  return (
    <ClientContext.Provider value={phone}>
      <Surroundings.Provider value={useSurroundings()}>{children}</Surroundings.Provider>
    </ClientContext.Provider>
  )
}
