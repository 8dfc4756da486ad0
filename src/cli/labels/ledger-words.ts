import type { AgendaKind, Status } from '../../tasks/choices.ts'

/** Of the ledger and the agenda. */
export interface LedgerLabels {
  readonly statuses: Readonly<Record<Status, string>>
  readonly roles: Readonly<Record<Exclude<Status, 'lapsed'> | 'told', string>>
  readonly kinds: Readonly<Record<AgendaKind, string>>
  readonly first: (day: string) => string
  readonly last: (day: string) => string
  readonly due: (day: string) => string
  readonly lapsed: (due: string, asOf: string) => string
  readonly byPerson: (decision: string) => string
  readonly link: (id: string, percent: number, reasons: string) => string
  readonly counts: (counts: string, asOf: string) => string
  readonly waiting: (count: number) => string
  readonly orphans: (count: number) => string
  readonly nothingWaits: string
  readonly none: string
  readonly noDates: (from: string, to: string) => string
  readonly question: string
  readonly keys: string
  readonly decided: (decision: string) => string
  readonly undone: (decision: string) => string
  readonly noDecisions: string
  readonly accepts: string
  readonly rejects: string
  readonly sets: (status: string) => string
  readonly takenBack: (day: string) => string
  readonly round: string
  readonly computed: string
}

export const LEDGER_EN: LedgerLabels = {
  statuses: {
    stated: 'stated',
    restated: 'restated',
    'reported-done': 'reported done',
    lapsed: 'lapsed',
    withdrawn: 'withdrawn',
  },
  roles: {
    stated: 'stated',
    told: 'told too',
    restated: 'restated',
    'reported-done': 'reported done',
    withdrawn: 'withdrawn',
  },
  kinds: { anniversary: 'anniversary', meeting: 'meeting', deadline: 'due', date: 'date' },
  first: (day) => `first ${day}`,
  last: (day) => `last ${day}`,
  due: (day) => `due ${day}`,
  lapsed: (due, asOf) => `due ${due}; no report of it found by ${asOf}`,
  byPerson: (decision) => `a person's word, ${decision}`,
  link: (id, percent, reasons) => `${id}, ${percent} % sure: ${reasons}`,
  counts: (counts, asOf) => `${counts}; as of ${asOf}`,
  waiting: (count) => `${count} link${count === 1 ? '' : 's'} to review: dragoman ledger review`,
  orphans: (count) =>
    `${count} decision${count === 1 ? '' : 's'} on words that no reading has any more: dragoman ledger decisions`,
  nothingWaits: 'Nothing waits to be reviewed.',
  none: 'There are no such commitments.',
  noDates: (from, to) => `No date from ${from} to ${to} was found.`,
  question: 'Does the later sentence belong to the earlier one?',
  keys: 'a accept · r reject · s skip · q quit',
  decided: (decision) => `Kept as ${decision}; take it back with: dragoman ledger undo ${decision}`,
  undone: (decision) => `${decision} is taken back.`,
  noDecisions: 'Nothing was decided on the ledger.',
  accepts: 'accepted',
  rejects: 'rejected',
  sets: (status) => `set to ${status}`,
  takenBack: (day) => `taken back ${day}`,
  round: 'round',
  computed: 'computed from the register',
}

export const LEDGER_ZH: LedgerLabels = {
  statuses: {
    stated: '已表态',
    restated: '已重申',
    'reported-done': '已报道完成',
    lapsed: '已逾期',
    withdrawn: '已撤回',
  },
  roles: {
    stated: '表态',
    told: '同一活动的另一通报',
    restated: '重申',
    'reported-done': '报道完成',
    withdrawn: '撤回',
  },
  kinds: { anniversary: '周年', meeting: '会晤', deadline: '到期', date: '日期' },
  first: (day) => `首次 ${day}`,
  last: (day) => `最近 ${day}`,
  due: (day) => `期限 ${day}`,
  lapsed: (due, asOf) => `期限 ${due}；截至 ${asOf} 未见完成的报道`,
  byPerson: (decision) => `由人工判定，${decision}`,
  link: (id, percent, reasons) => `${id}，确信度 ${percent} %：${reasons}`,
  counts: (counts, asOf) => `${counts}；截至 ${asOf}`,
  waiting: (count) => `有${count}条关联待审核：dragoman ledger review`,
  orphans: (count) => `有${count}项判定所指的文字已不在任何读取结果中：dragoman ledger decisions`,
  nothingWaits: '没有待审核的内容。',
  none: '没有这样的承诺。',
  noDates: (from, to) => `${from} 至 ${to} 没有找到日期。`,
  question: '后一句是否属于前一项承诺？',
  keys: 'a 接受 · r 否定 · s 跳过 · q 退出',
  decided: (decision) => `已保存为 ${decision}；撤销：dragoman ledger undo ${decision}`,
  undone: (decision) => `${decision} 已撤销。`,
  noDecisions: '台账上没有任何判定。',
  accepts: '接受',
  rejects: '否定',
  sets: (status) => `定为“${status}”`,
  takenBack: (day) => `${day} 撤销`,
  round: '整周年',
  computed: '按登记簿推算',
}

export const LEDGER_RU: LedgerLabels = {
  statuses: {
    stated: 'заявлено',
    restated: 'подтверждено вновь',
    'reported-done': 'сообщено о выполнении',
    lapsed: 'срок прошёл',
    withdrawn: 'отозвано',
  },
  roles: {
    stated: 'заявлено',
    told: 'то же в другом сообщении',
    restated: 'подтверждено вновь',
    'reported-done': 'сообщено о выполнении',
    withdrawn: 'отозвано',
  },
  kinds: { anniversary: 'годовщина', meeting: 'встреча', deadline: 'срок', date: 'дата' },
  first: (day) => `впервые ${day}`,
  last: (day) => `в последний раз ${day}`,
  due: (day) => `срок ${day}`,
  lapsed: (due, asOf) => `срок ${due}; на ${asOf} сообщений о выполнении не найдено`,
  byPerson: (decision) => `решение человека, ${decision}`,
  link: (id, percent, reasons) => `${id}, уверенность ${percent} %: ${reasons}`,
  counts: (counts, asOf) => `${counts}; на ${asOf}`,
  waiting: (count) => `Связей на проверку: ${count} (dragoman ledger review)`,
  orphans: (count) =>
    `Решений о словах, которых больше нет в прочитанном: ${count} (dragoman ledger decisions)`,
  nothingWaits: 'Проверять нечего.',
  none: 'Таких обязательств нет.',
  noDates: (from, to) => `С ${from} по ${to} дат не найдено.`,
  question: 'Относится ли позднейшее предложение к более раннему обязательству?',
  keys: 'a принять · r отклонить · s пропустить · q выйти',
  decided: (decision) => `Сохранено как ${decision}; отменить: dragoman ledger undo ${decision}`,
  undone: (decision) => `Решение ${decision} отменено.`,
  noDecisions: 'Решений по реестру обязательств нет.',
  accepts: 'принято',
  rejects: 'отклонено',
  sets: (status) => `статус: ${status}`,
  takenBack: (day) => `отменено ${day}`,
  round: 'круглая дата',
  computed: 'вычислено по реестру',
}
