/** Of removals: that a readout was taken out of the archive, or brought back. */
export interface RemovalLabels {
  readonly removed: (who: string, day: string) => string
  readonly broughtBack: (day: string) => string
  readonly none: string
}

export const REMOVAL_EN: RemovalLabels = {
  removed: (who, day) => `removed by ${who}, ${day}`,
  broughtBack: (day) => `brought back ${day}`,
  none: 'Nothing was removed.',
}
export const REMOVAL_ZH: RemovalLabels = {
  removed: (who, day) => `由${who}于 ${day} 移除`,
  broughtBack: (day) => `${day} 恢复`,
  none: '没有移除任何文本。',
}
export const REMOVAL_RU: RemovalLabels = {
  removed: (who, day) => `исключено: ${who}, ${day}`,
  broughtBack: (day) => `возвращено ${day}`,
  none: 'Ничего не исключено.',
}
