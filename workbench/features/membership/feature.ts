import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { bindingTexts } from './bindings/texts'
import { memberFinder } from './finder'
import { memberTexts } from './members/texts'
import { rosterTexts } from './roster/texts'

const BindingsPage = lazy(() => import('./pages/bindings'))
const MemberPage = lazy(() => import('./pages/member'))
const MembersPage = lazy(() => import('./pages/members'))
const RosterPage = lazy(() => import('./pages/roster'))

export const membership: DeskFeature = {
  finders: [memberFinder],
  rooms: [
    {
      path: 'bindings',
      may: 'membership.bindings',
      entry: { label: bindingTexts.title, icon: 'bindings', count: (today) => today.bindingRequests, waits: true },
      pages: [{ index: true, Component: BindingsPage }],
    },
    {
      path: 'members',
      may: 'membership.list',
      entry: { label: memberTexts.title, icon: 'people', count: ({ members }) => members },
      pages: [
        {
          Component: MembersPage,
          children: [
            { index: true, element: null },
            { path: ':memberId', Component: MemberPage },
          ],
        },
      ],
    },
    {
      path: 'roster',
      may: 'membership.import',
      entry: { label: rosterTexts.title, icon: 'table' },
      pages: [{ index: true, Component: RosterPage }],
    },
  ],
}
