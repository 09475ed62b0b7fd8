import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { enterpriseFinder, unionFinder } from './finders'
import { groundTexts } from './ground/groundTexts'
import { registerTexts } from './texts'

const AddEnterprisePage = lazy(() => import('./pages/addEnterprise'))
const AddUnionPage = lazy(() => import('./pages/addUnion'))
const BuildingsPage = lazy(() => import('./pages/buildings'))
const CodesPage = lazy(() => import('./pages/codes'))
const CoveragePage = lazy(() => import('./pages/coverage'))
const DirectoryPage = lazy(() => import('./pages/directory'))
const EnterprisePage = lazy(() => import('./pages/enterprise'))
const HonoursPage = lazy(() => import('./pages/honours'))
const QualityPage = lazy(() => import('./pages/quality'))
const UnionPage = lazy(() => import('./pages/union'))

const enterprisePage = { path: 'enterprise/:enterpriseId', Component: EnterprisePage }
const ImportSheetPage = lazy(() => import('./pages/importSheet'))

export const register: DeskFeature = {
  finders: [unionFinder, enterpriseFinder],
  rooms: [
    {
      path: 'directory',
      may: 'directory.unions',
      entry: { label: registerTexts.title, icon: 'directory', count: ({ unions }) => unions },
      pages: [
        { path: 'codes', Component: CodesPage },
        { path: 'coverage', Component: CoveragePage },
        { path: 'honours', Component: HonoursPage },
        { path: 'quality', Component: QualityPage, children: [{ index: true, element: null }, enterprisePage] },
        {
          Component: DirectoryPage,
          children: [
            { index: true, element: null },
            { path: 'union/new', Component: AddUnionPage },
            { path: 'union/:unionId', Component: UnionPage },
            { path: 'enterprise/new', Component: AddEnterprisePage },
            enterprisePage,
          ],
        },
        { path: 'import', Component: ImportSheetPage },
      ],
    },
    {
      path: 'directory/buildings',
      may: 'register.addBuilding',
      entry: { label: groundTexts.title, icon: 'buildings' },
      pages: [{ Component: BuildingsPage, children: [{ index: true, element: null }, enterprisePage] }],
    },
  ],
}
