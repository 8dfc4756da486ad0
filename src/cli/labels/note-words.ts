/** Of notes: where one stands, and how it is to the latest version. */
export interface NoteLabels {
  readonly version: (version: number) => string
  readonly textNotKept: string
  readonly takenBack: (day: string) => string
  readonly standsIn: (version: number) => string
  readonly nothingLike: (version: number) => string
  readonly declinedFor: (version: number) => string
  readonly proposedFor: (version: number, score: string, quote: string) => string
  readonly quoted: (quote: string) => string
  readonly none: string
}

export const NOTE_EN: NoteLabels = {
  version: (version) => `version ${version}`,
  textNotKept: 'a text that is not kept',
  takenBack: (day) => `taken back ${day}`,
  standsIn: (version) => `stands in version ${version}`,
  nothingLike: (version) => `nothing like it in version ${version}`,
  declinedFor: (version) => `declined for version ${version}`,
  proposedFor: (version, score, quote) => `proposed for version ${version}, ${score}: ${quote}`,
  quoted: (quote) => `"${quote}"`,
  none: 'There are no such notes.',
}

export const NOTE_ZH: NoteLabels = {
  version: (version) => `第${version}版`,
  textNotKept: '未保存的文本',
  takenBack: (day) => `${day} 撤回`,
  standsIn: (version) => `见于第${version}版`,
  nothingLike: (version) => `第${version}版中没有相似的文字`,
  declinedFor: (version) => `第${version}版中的位置已否定`,
  proposedFor: (version, score, quote) => `第${version}版中的位置待确认，${score}：${quote}`,
  quoted: (quote) => `“${quote}”`,
  none: '没有这样的批注。',
}

export const NOTE_RU: NoteLabels = {
  version: (version) => `версия ${version}`,
  textNotKept: 'текст, который не хранится',
  takenBack: (day) => `отменена ${day}`,
  standsIn: (version) => `есть в версии ${version}`,
  nothingLike: (version) => `в версии ${version} нет ничего похожего`,
  declinedFor: (version) => `для версии ${version} отклонена`,
  proposedFor: (version, score, quote) => `предложена для версии ${version}, ${score}: ${quote}`,
  quoted: (quote) => `«${quote}»`,
  none: 'Таких заметок нет.',
}
