/** What the pages say of links of the ledger that wait for a person. */
export const REVIEW_EN = {
  didSetStatus: 'The status was set',
  nothingWaits: 'Nothing waits to be reviewed.',
  earlierWords: 'Said earlier',
  laterWords: 'Does this belong to it?',
  accept_it: 'Accept',
  reject_it: 'Reject',
  skip_it: 'Skip',
  k_accept: 'accept what is under review',
  k_reject: 'reject what is under review',
  k_skip: 'skip what is under review',
}
type ReviewLabels = Readonly<Record<keyof typeof REVIEW_EN, string>>

export const REVIEW_ZH: ReviewLabels = {
  didSetStatus: '状态已设定',
  nothingWaits: '没有待审核的内容。',
  earlierWords: '此前所说',
  laterWords: '这一句是否属于它？',
  accept_it: '接受',
  reject_it: '否定',
  skip_it: '跳过',
  k_accept: '接受正在审核的内容',
  k_reject: '否定正在审核的内容',
  k_skip: '跳过正在审核的内容',
}
export const REVIEW_RU: ReviewLabels = {
  didSetStatus: 'Статус установлен',
  nothingWaits: 'Проверять нечего.',
  earlierWords: 'Сказано раньше',
  laterWords: 'Относится ли это к нему?',
  accept_it: 'Принять',
  reject_it: 'Отклонить',
  skip_it: 'Пропустить',
  k_accept: 'принять проверяемое',
  k_reject: 'отклонить проверяемое',
  k_skip: 'пропустить проверяемое',
}
