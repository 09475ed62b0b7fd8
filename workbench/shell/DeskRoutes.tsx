import { BrowserRouter, type RouteObject, useRoutes } from 'react-router-dom'
import type { Room } from '../feature'
import { features } from './features'
import { NotFound } from './NotFound'
import { Only } from './Only'
import { Shell } from './Shell'

/** The addresses of the desk, which are the rooms of its features. Only the first page is in the first download. */
export function DeskRoutes() {
  return (
    <BrowserRouter basename="/workbench/">
      <Addresses />
    </BrowserRouter>
  )
}

function Addresses() {
  return useRoutes(routes)
}

const rooms = features.flat().flatMap(({ rooms }) => rooms)
const routes: RouteObject[] = [
  { element: <Shell />, children: [...rooms.map(routeOf), { path: '*', element: <NotFound /> }] },
]

function routeOf({ path, may, pages }: Room): RouteObject {
  return { path, element: may && <Only may={may} />, children: pages }
}
