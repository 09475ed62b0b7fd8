import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { letterTexts } from './letters/letterTexts'
import { accountTexts } from './texts'

const AccountPage = lazy(() => import('./pages/account'))
const LettersPage = lazy(() => import('./pages/letters'))
const NotFollowingPage = lazy(() => import('./pages/notFollowing'))

export const account: DeskFeature = {
  rooms: [
    {
      path: 'letters',
      may: 'account.letters',
      entry: { label: letterTexts.title, icon: 'letter', count: (today) => today.letters, waits: true },
      pages: [{ index: true, Component: LettersPage }],
    },
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
