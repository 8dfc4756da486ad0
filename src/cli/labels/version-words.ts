import type { ChangeClass, ChangeKind } from '../../tasks/compare-readout-versions.ts'

/** Of versions of one text: what was changed, and what kind of change it is. */
export interface VersionLabels {
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly classes: Readonly<Record<ChangeClass, string>>
  readonly states: Readonly<Record<'live' | 'edited' | 'deleted' | 'restored', string>>
  readonly compared: (from: number, to: number) => string
  readonly reverts: (number: number) => string
  readonly alsoMoved: string
  readonly none: string
  readonly onlyOne: string
}

export const VERSION_EN: VersionLabels = {
  kinds: {
    deleted: 'left out',
    added: 'put in',
    reworded: 'reworded',
    moved: 'moved',
    duplicated: 'repeated',
    deduplicated: 'repetition left out',
    reset: 'set otherwise',
  },
  classes: { layout: 'layout', correction: 'correction', substance: 'substance' },
  states: {
    live: 'as it is published',
    edited: 'replaced',
    deleted: 'gone from its address',
    restored: 'back at its address',
  },
  compared: (from, to) => `From version ${from} to version ${to}`,
  reverts: (number) => `the text of version ${number} again`,
  alsoMoved: 'stands elsewhere too',
  none: 'Nothing is different.',
  onlyOne: 'There is one version only.',
}

export const VERSION_ZH: VersionLabels = {
  kinds: {
    deleted: '删去',
    added: '加入',
    reworded: '改写',
    moved: '移位',
    duplicated: '重复',
    deduplicated: '删去重复',
    reset: '改排',
  },
  classes: { layout: '版式', correction: '勘误', substance: '实质' },
  states: { live: '现行', edited: '已被替换', deleted: '原址已无', restored: '原址恢复' },
  compared: (from, to) => `第${from}版至第${to}版`,
  reverts: (number) => `恢复为第${number}版的文字`,
  alsoMoved: '位置也有变动',
  none: '没有不同。',
  onlyOne: '只有一个版本。',
}

export const VERSION_RU: VersionLabels = {
  kinds: {
    deleted: 'убрано',
    added: 'вставлено',
    reworded: 'переписано',
    moved: 'переставлено',
    duplicated: 'повторено',
    deduplicated: 'повтор убран',
    reset: 'набрано иначе',
  },
  classes: { layout: 'вёрстка', correction: 'исправление', substance: 'существо' },
  states: {
    live: 'опубликована',
    edited: 'заменена',
    deleted: 'убрана с адреса',
    restored: 'снова по адресу',
  },
  compared: (from, to) => `От версии ${from} к версии ${to}`,
  reverts: (number) => `снова текст версии ${number}`,
  alsoMoved: 'стоит и в другом месте',
  none: 'Различий нет.',
  onlyOne: 'Версия лишь одна.',
}
