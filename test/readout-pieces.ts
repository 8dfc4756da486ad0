/** Words and turns of readouts in each language, with those of broken pages; what any text may hold is in `ANYWHERE`. */
// biome-ignore format: pieces read best in rows
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'President Dae Morin', 'Arkady Veltrov', 'the two sides', 'both presidents', 'Karsovia', 'Sorang',
    'the Karsovian side', 'His Excellency', 'U.S.', 'J. R. R.', 'Prime Minister', 'Secretary-General', 'Xi',
    'the United Nations', 'They', 'She', 'spoke by telephone with', 'met with', 'stressed that', 'agreed to',
    'is ready to', 'will', 'thanked', 'urged', 'hopes', 'exchanged views on', 'condemned', 'invited', 'to visit',
    'sent a message of condolence to', 'at the request of', 'December 28, 2020', '28 December', '29 February',
    '2031-13-45', '31.12.1999', 'on Monday', 'next year', 'today', 'May',
    'the 20th anniversary of the signing of the treaty', 'said:', 'and', 'or', 'of', 'the', 'who', 'which', 'not',
    'Tel: +1 555', 'E-mail: a@b.example', '###', '© 2025', 'Print', 'Photo: X',
  ],
  zh: [
    '国家主席戴默林', '维尔特罗夫总统', '卡尔索维亚', '索朗', '卡方', '中方', '双方', '两国元首', '王毅', '总统先生', '阁下', '联合国秘书长', '他', '通电话', '会见',
    '同', '应约', '应邀', '受委托', '强调，', '指出，', '表示，', '说，', '愿同', '将', '希望', '期待', '感谢', '谴责', '敦促', '同意', '一致认为', '一致同意',
    '就', '致慰问电', '互致贺电', '邀请', '访问', '当地时间', '同日', '下午', '昨日', '2031年5月6日', '5月6日', '6日', '二〇三一年五月', '明年', '建交二十周年',
    '《睦邻友好合作条约》', '签署', '新时代全面战略协作伙伴关系', '一带一路', '参加会见。', '（完）', '编辑：', '记者', '來電', '強調', '會見', 'ＡＢＣ', '︰', '﹁', '、',
    '，', '。', '；', '“', '”', '《', '》', '·', '　', '\u200b', '\ufe0f',
  ],
  ru: [
    'Президент Дэ Морин', 'Аркадий Вельтров', 'Аркадием Вельтровым', 'А.П. Вельтров', 'министр иностранных дел',
    'Карсовия', 'Карсовии', 'карсовская сторона', 'стороны', 'главы государств', 'собеседники', 'он', 'она',
    'Владимир Путин', 'В.В.Путина', 'Ван И', 'состоялся телефонный разговор', 'встретился с', 'принял',
    'отметил, что', 'подчеркнул', 'по словам', 'в свою очередь', 'выразил соболезнования', 'поздравил',
    'направил телеграмму', 'договорились', 'намерены', 'готов', 'будет', 'призвал', 'осудил', 'поблагодарил',
    'пригласил', 'посетить', 'по инициативе', 'отмечено', 'обсуждены', '6 мая 2031 года', '6 мая', '06.05.2031',
    'сегодня', 'завтра', 'в понедельник', 'в следующем году', '20-летие подписания Договора', 'Договор о дружбе',
    'всеобъемлющее партнёрство', 'ё', 'е', '—', '«', '»', 'и', 'с', 'о', 'не', 'Тел.: +7 495', 'Фото: X',
    'г. Москва', 'т.д.',
  ],
}

// biome-ignore format: as above
export const ANYWHERE: readonly string[] = [
  '“', '”', '"', '«', '»', '‘', '’', "'s", '(', ')', '[', ']', '{', '}', ',', ';', ':', '—', '-', '…', '...', '.',
  '!', '?', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\ufeff', '\u0000', '\ud83c', '\udf0d', '🌍', 'é',
  'e\u0301', 'İ', 'ß', '中俄', 'Путин', 'שלום', 'Resolution 2231', '$2000', '999999999999999999999', '٣', '二〇二〇',
]

/** First sentences that make most texts readouts, with their headline or without. */
export const LEADS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '',
    'Call with Karsovia\n\n',
    'On 5 May 2031, President Dae Morin spoke by telephone with Karsovian President Arkady Veltrov. ',
    'At the request of the Karsovian side, Foreign Minister Ren Ilsu met with Foreign Minister Gleb Morozhin in Dromsk.\n',
    'President Dae Morin sent a message of condolence to President Arkady Veltrov.\n\nDae Morin stressed that ',
  ],
  zh: [
    '',
    '戴默林同卡尔索维亚总统通电话\n\n',
    '2031年5月5日，苏朗总统戴默林应约同卡尔索维亚总统维尔特罗夫通电话。',
    '5月5日，外交部长任一洙在德罗姆斯克会见卡尔索维亚外长莫罗任。\n任一洙表示，',
    '苏朗总统戴默林5月5日就地震灾害向卡尔索维亚总统维尔特罗夫致慰问电。\n',
  ],
  ru: [
    '',
    'Телефонный разговор с Президентом Карсовии\n\n',
    'Состоялся телефонный разговор Президента Соранга Дэ Морина с Президентом Карсовии Аркадием Вельтровым. ',
    '5 мая Министр иностранных дел Рен Ильсу встретился в Дромске с Министром иностранных дел Карсовии Глебом Морожиным.\n',
    'Дэ Морин направил Аркадию Вельтрову телеграмму с соболезнованиями.\n\nДэ Морин подчеркнул, что ',
  ],
}
