import ConfigProvider from 'antd/es/config-provider'
import zhCN from 'antd/es/locale/zh_CN'
import { lazy, Suspense } from 'react'
import { ClientContext } from '#client/client'
import { ownerOf } from '#client/keeping/owner'
import { useLive } from '#client/liveValue'
import { secretIn } from '#shared/screens/screenLink'
import { antdTheme } from './antdTheme'
import { desk } from './deskLine'
import { session } from './deskSession'
import { SignedIn } from './shell/SignedIn'
import { Lapsed } from './shell/signIn/Lapsed'
import { SignedOut } from './shell/signIn/SignedOut'
import { isCalm } from './ui/isCalm'
import { Toasts } from './ui/states/Toasts'

/** What moves, moves for those alone who have not asked their computer to keep still. */
const theme = { ...antdTheme, token: { ...antdTheme.token, motion: !isCalm } }

const LinkedScreen = lazy(() => import('./shell/LinkedScreen').then((part) => ({ default: part.LinkedScreen })))

/** 工作台. Another person renders it anew, so that nothing of the one before stays on the screen. */
export function Desk() {
  const token = useLive(session)
  const lapsed = useLive(session.lapsed)
  const secret = secretIn(window.location)
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <ClientContext.Provider value={desk}>
        {secret !== undefined ? (
          <Suspense>
            <LinkedScreen secret={secret} />
          </Suspense>
        ) : token ? (
          <SignedIn key={ownerOf(token)} />
        ) : (
          <SignedOut />
        )}
        {secret === undefined && token && lapsed && <Lapsed />}
        <Toasts />
      </ClientContext.Provider>
    </ConfigProvider>
  )
}
