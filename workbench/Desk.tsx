import ConfigProvider from 'antd/es/config-provider'
import zhCN from 'antd/es/locale/zh_CN'
import { ClientContext } from '#client/client'
import { useLive } from '#client/liveValue'
import { antdTheme } from './antdTheme'
import { desk } from './deskLine'
import { session } from './deskSession'
import { SignedIn } from './shell/SignedIn'
import { SignedOut } from './shell/SignedOut'
import { Toasts } from './ui/states/Toasts'

/** 工作台. A new session renders it anew, so that nothing of the person before stays on the screen. */
export function Desk() {
  const token = useLive(session)
  return (
    <ConfigProvider locale={zhCN} theme={antdTheme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <ClientContext.Provider value={desk}>
        {token ? <SignedIn key={token} /> : <SignedOut />}
        <Toasts />
      </ClientContext.Provider>
    </ConfigProvider>
  )
}
