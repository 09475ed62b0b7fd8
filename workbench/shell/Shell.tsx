import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router-dom'
import { Skeleton } from '../ui/states/Skeleton'
import { Mishap } from './Mishap'
import { SideBar } from './SideBar'
import { shellTexts } from './texts'
import './Shell.css'

export function Shell() {
  const { pathname } = useLocation()
  return (
    <div className="shell">
      <a className="shell__skip" href="#content">
        {shellTexts.skip}
      </a>
      <SideBar />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get there */}
      <main className="shell__main" id="content" tabIndex={0}>
        <Mishap key={pathname}>
          <Suspense fallback={<Skeleton rows={8} />}>
            <Outlet />
          </Suspense>
        </Mishap>
      </main>
    </div>
  )
}
