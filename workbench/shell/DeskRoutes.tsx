import { lazy } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router-dom'
import TodayPage from '../features/today/pages/today'
import { NotFound } from './NotFound'
import { Only } from './Only'
import { Shell } from './Shell'

const NewsListPage = lazy(() => import('../features/news/pages/list'))
const ArticlePage = lazy(() => import('../features/news/pages/article'))
const VersionsPage = lazy(() => import('../features/news/pages/versions'))
const ReceiptsPage = lazy(() => import('../features/news/pages/receipts'))
const WriteArticlePage = lazy(() => import('../features/news/pages/write'))
const ComposePushPage = lazy(() => import('../features/pushes/pages/compose'))
const PushCenterPage = lazy(() => import('../features/pushes/pages/center'))
const PushPage = lazy(() => import('../features/pushes/pages/push'))
const EventListPage = lazy(() => import('../features/events/pages/list'))
const EventBoardPage = lazy(() => import('../features/events/pages/board'))
const WriteEventPage = lazy(() => import('../features/events/pages/write'))
const CommentQueuePage = lazy(() => import('../features/comments/pages/queue'))
const ChecksPage = lazy(() => import('../features/checks/pages/checks'))
const BindingsPage = lazy(() => import('../features/bindings/pages/queue'))
const AccountPage = lazy(() => import('../features/account/pages/account'))
const NotFollowingPage = lazy(() => import('../features/account/pages/notFollowing'))
const RosterPage = lazy(() => import('../features/roster/pages/roster'))
const StaffPage = lazy(() => import('../features/identity/pages/staff'))
const LogPage = lazy(() => import('../features/log/pages/log'))
const MyDevicesPage = lazy(() => import('../features/identity/pages/mine'))
const DirectoryPage = lazy(() => import('../features/directory/pages/directory'))

/** Every address of the desk. Only the first page comes at once. */
export function DeskRoutes() {
  return (
    <BrowserRouter basename="/workbench/">
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<TodayPage />} />
          <Route path="news" element={<Only may="news.manage" />}>
            <Route index element={<NewsListPage />} />
            <Route path="new" element={<WriteArticlePage />} />
            <Route path=":id" element={<ArticlePage />} />
            <Route path=":id/write" element={<WriteArticlePage />} />
            <Route path=":id/versions" element={<VersionsPage />} />
            <Route path=":id/receipts" element={<ReceiptsPage />} />
            <Route path=":id/push" element={<ComposePushPage />} />
          </Route>
          <Route path="pushes" element={<Only may="pushes.list" />}>
            <Route index element={<PushCenterPage />} />
            <Route path=":id" element={<PushPage />} />
          </Route>
          <Route path="events" element={<Only may="events.manage" />}>
            <Route index element={<EventListPage />} />
            <Route path="new" element={<WriteEventPage />} />
            <Route path=":id" element={<EventBoardPage />} />
            <Route path=":id/write" element={<WriteEventPage />} />
          </Route>
          <Route path="comments" element={<Only may="comments.queue" />}>
            <Route index element={<CommentQueuePage />} />
          </Route>
          <Route path="checks" element={<Only may="checks.list" />}>
            <Route index element={<ChecksPage />} />
          </Route>
          <Route path="bindings" element={<Only may="membership.bindings" />}>
            <Route index element={<BindingsPage />} />
          </Route>
          <Route path="roster" element={<Only may="membership.import" />}>
            <Route index element={<RosterPage />} />
          </Route>
          <Route path="staff" element={<Only may="staff.list" />}>
            <Route index element={<StaffPage />} />
          </Route>
          <Route path="log" element={<Only may="log.list" />}>
            <Route index element={<LogPage />} />
          </Route>
          <Route path="me" element={<MyDevicesPage />} />
          <Route path="directory" element={<DirectoryPage />} />
          <Route path="account" element={<Only may="account.get" />}>
            <Route index element={<AccountPage />} />
            <Route path="not-following" element={<NotFollowingPage />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}
