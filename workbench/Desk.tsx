import ConfigProvider from 'antd/es/config-provider'
import zhCN from 'antd/es/locale/zh_CN'
import { ClientContext } from '#client/client'
import { ownerOf } from '#client/keeping/owner'
import { useLive } from '#client/liveValue'
import { antdTheme } from './antdTheme'
import { desk } from './deskLine'
import { session } from './deskSession'
import { SignedIn } from './shell/SignedIn'
import { Lapsed } from './shell/signIn/Lapsed'
import { SignedOut } from './shell/signIn/SignedOut'
import { Toasts } from './ui/states/Toasts'

/** What moves, moves for those alone who have not asked their computer to keep still. */
const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
const theme = { ...antdTheme, token: { ...antdTheme.token, motion: !isCalm } }

/** 工作台. Another person renders it anew, so that nothing of the one before stays on the screen. */
export function Desk() {
  const token = useLive(session)
  const lapsed = useLive(session.lapsed)
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <ClientContext.Provider value={desk}>
        {token ? <SignedIn key={ownerOf(token)} /> : <SignedOut />}
        {token && lapsed && <Lapsed />}
        <Toasts />
      </ClientContext.Provider>
    </ConfigProvider>
  )
}
