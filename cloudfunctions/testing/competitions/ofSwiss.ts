import type { OwnStages, StageBoard, StagesView } from '#shared/competitions/stages/view'

/** What is shown of a Swiss competition, where a test knows that it is one. */
export function ofSwiss<View extends object>(view: View): Exclude<View, StagesView | StageBoard | OwnStages> {
  if ('rules' in view || 'view' in view) throw new Error('By stages.')
  return view as Exclude<View, StagesView | StageBoard | OwnStages>
}

/** What is shown of a competition by stages. */
export function byStages<View extends object>(view: View): Extract<View, StagesView | StageBoard | OwnStages> {
  if (!('rules' in view || 'view' in view)) throw new Error('Swiss.')
  return view as Extract<View, StagesView | StageBoard | OwnStages>
}
