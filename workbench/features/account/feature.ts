import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { accountTexts } from './texts'

const AccountPage = lazy(() => import('./pages/account'))
const NotFollowingPage = lazy(() => import('./pages/notFollowing'))

export const account: DeskFeature = {
  rooms: [
    {
      path: 'account',
      may: 'account.get',
      entry: { label: accountTexts.title, icon: 'phone' },
      pages: [
        { index: true, Component: AccountPage },
        { path: 'not-following', Component: NotFollowingPage },
      ],
    },
  ],
}
