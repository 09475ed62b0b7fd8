import { rowOf, viewCase } from '#shared/cases/view'
import { type Guide, toGuideRow } from '#shared/guides/guide'
import { needSeason } from '#shared/needs/needSeason'
import { rowOfQuestion } from '#shared/questions/question'
import { aCase } from '#shared/testing/aCase'
import { aQuestion } from '#shared/testing/aQuestion'

/** What the cloud tells of cases and of the catalogue of services. */
export function caseAnswers(now: number) {
  const guide: Guide = {
    ...{
      id: 'g1',
      title: '加入工会',
      group: 'joining',
      forWhom: '还没有入会的职工',
      materials: ['身份证'],
      limit: '5 天',
    },
    ...{ where: '单位工会', questions: [], state: 'shown', changedBy: '林示例', changedAt: now, rev: 1 },
  }
  const shown = aQuestion({ state: 'shown', shownAt: now })
  const owned = aCase({ at: now, owner: { id: 'p-Lin', name: '林示例' } })
  return {
    'questions.list': [rowOfQuestion(shown)],
    'questions.own': {},
    'questions.waiting': { items: [] },
    'guides.waiting': { items: [] },
    'questions.read': { ...rowOfQuestion(shown), answer: shown.answer, by: '林示例', shownAt: now },
    'guides.list': [toGuideRow(guide)],
    'guides.read': guide,
    'cases.score': { year: 2026, said: 9, answered: 8, inTime: 8, open: 1, late: 0, kinds: [], unions: [] },
    'cases.mine': { items: [rowOf(aCase({ at: now }))] },
    'cases.queue': { items: [rowOf(owned)] },
    'cases.open': {
      ...{ view: viewCase(owned, 'owner'), viewer: 'owner' as const },
      ...{ handlers: [{ id: 'p-Wu', name: '吴示例' }], joined: [], earlier: [rowOf(aCase({ id: 'case-0' }))] },
    },
    'needs.mine': {
      ...{ season: needSeason(now), said: [{ tag: 'summer' as const, at: now, from: 'season' as const }], events: [] },
      guides: [{ id: 'g1', title: '亲子活动', forWhom: '会员和孩子', because: ['summer' as const] }],
    },
    'cases.counsel': { isThere: true },
    'cases.say': { id: 'case-1', number: '2026-0001', dueAt: now + 5 * 86_400_000, level: 'station' as const },
    'cases.askPhoto': {
      ...{ uploadId: '0123456789abcdef01234567', method: 'PUT' as const },
      ...{ url: 'https://files.example/incoming', headers: {} },
    },
    'cases.addPhoto': viewCase(aCase({ at: now }), 'asker'),
    'cases.photos': [],
    'cases.ownPhotos': [],
    'cases.track': viewCase(aCase({ at: now }), 'asker'),
  }
}
