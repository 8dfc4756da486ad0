/**
 * Deeds that can be undertaken and later be reported as done, with the words for both in each language that is read. A
 * report counts only for an undertaking of the same deed. Words that report too much else ("started", "said", "noted")
 * are left out.
 */
export interface DeedWords {
  readonly deed: string
  /** The verb in a promise. */
  readonly promised: RegExp
  /** The same verb as something that has taken place. */
  readonly done: RegExp
}

/** The deed of a report that takes an undertaking back. */
export const WITHDRAWAL = 'withdraw'

type Row = readonly [deed: string, promised: string, done: string]

const EN: readonly Row[] = [
  ['sign', 'sign|signing|conclud(?:e|ing)|conclusion', 'signed|concluded (?!that)|signing ceremony'],
  ['visit', 'visit|travel|trip', 'visited|paid an? .{0,40}visit|arrived (?:in|on|for) .{0,40}visit'],
  ['meet', 'meet|meeting|summit', '(?!)'],
  [
    'open',
    '(?<!(?:and|is|be|was|are|remain|an) )open(?! (?:to|and|for)|,| indo)|opening|launch|launching|inaugurat(?:e|ing)|commission|put into operation',
    'opened|launched|inaugurated|put into operation',
  ],
  [
    'deliver',
    'deliver|delivery|supply|send|provide|donate|hand over|ship|allocate|transfer',
    'delivered|supplied|sent|provided|donated|handed over|shipped|allocated|transferred',
  ],
  ['ratify', 'ratify|ratification|approve|adopt', 'ratified|approved|adopted|entered into force'],
  ['complete', 'complete|completion|finish|finalise|finalize', 'completed|finished|finalised|finalized'],
  ['establish', 'establish|establishment|create|set up', 'established|created|set up'],
  ['resume', 'resume|resumption|restore|reopen|lift|abolish', 'resumed|restored|reopened|lifted|abolished'],
  ['hold', 'hold|holding|convene|host', 'held|convened|hosted|took place'],
  [
    'release',
    'release of|to release|exchange of prisoners',
    '(?:were|was|been) (?:released|freed|exchanged)|prisoner exchange',
  ],
  ['join', 'join|accession|accede', 'acceded|joined (?!by)'],
  ['build', 'build|construct|construction', 'built|constructed'],
]

const ZH: readonly Row[] = [
  ['sign', '签署|签订|缔结', '签署|签订|缔结'],
  ['visit', '访问|出访|到访|访华', '访问|抵达|到访'],
  ['meet', '会晤|会见|会面', ''],
  ['open', '启动|开通|开幕|启用|投产|运营', '启动|开通|开幕|启用|通车|投产'],
  ['deliver', '提供|交付|援助|移交|捐赠', '提供|交付|移交|运抵|捐赠'],
  ['ratify', '批准|核准|通过|生效', '批准|核准|通过|生效'],
  ['complete', '完成|建成|竣工', '完成|建成|竣工'],
  ['establish', '建立|成立|设立|组建', '建立|成立|设立|组建'],
  ['resume', '恢复|重启|取消|解除', '恢复|重启|取消|解除'],
  ['hold', '举行|召开|举办|主办', '举行|召开|举办'],
  ['release', '释放|交换战俘', '释放|交换'],
  ['join', '加入', '加入'],
]

const RU: readonly Row[] = [
  [
    'sign',
    'подписа(?:ть|ние|нию|ния)|заключ(?:ить|ение|ению|ения)',
    'подписан[аоы]?|подписали?|заключен[аоы]?|заключили',
  ],
  ['visit', 'визит\\S{0,3}|посе(?:тить|щение)|приед(?:ет|ут)', 'посетила?|прибыла?|приехала?'],
  ['open', 'откры(?:ть|тие|тию)|запустить|запуск\\S?', 'открыт[аоы]?|открыли?|запущен[аоы]?|запустили?'],
  ['meet', 'встре(?:ча|чи|чу|титься|тятся)|саммит\\S?', '(?!)'],
  [
    'deliver',
    'постав(?:ить|ки|лять)|предоставить|передать|направить|выделить',
    'поставлен[аоы]?|поставили?|предоставили?|переданы?|передали?|выделен[аоы]?|выделили?',
  ],
  ['ratify', 'ратифи\\S{1,9}|одобрить|принять', 'ратифицирован[аоы]?|одобрен[аоы]?|вступил[аои]? в силу'],
  ['complete', 'завершить|завершени\\S|достроить', 'завершен[аоы]?|завершили?|достроен[аоы]?'],
  ['establish', 'созда(?:ть|ние|нию)|учредить', 'создан[аоы]?|создали?|учрежден[аоы]?|учредили?'],
  [
    'resume',
    'возобнов\\S{2,8}|восстанов\\S{2,8}|отменить',
    'возобновлен[аоы]?|восстановлен[аоы]?|отменен[аоы]?',
  ],
  [
    'hold',
    'провести|проведени\\S|организовать',
    'прошл[аои]|прошел|состоял(?:ся|ась|ось|ись)|проведен[аоы]?|провели',
  ],
  ['release', 'освобо\\S{3,9}|обмен пленными', 'освобожден[аоы]?|освободили?'],
  ['join', 'присоедин\\S{3,9}|вступ(?:ить|ление)', 'присоединил(?:ся|ась|ись)'],
  ['build', 'постро(?:ить|йка)|строительств\\S|соору\\S{3,8}', 'построен[аоы]?|построили?|сооружен[аоы]?'],
]

/** What takes an undertaking back; the words of the verb are promised by none. */
const WITHDRAWN = {
  en: 'withdrew from|pulled out of|suspended|terminated|renounced|cancelled|canceled',
  zh: '退出|中止|终止|撤回|暂停',
  ru: 'вышл[аио] из|вышел из|приостановил[аи]?|прекратил[аи]?|денонсировал[аи]?|отозвал[аи]?',
} as const

/** The words of each language; letters on either side would make them other words, except in Chinese. */
export const DEEDS: Readonly<Record<string, readonly DeedWords[]>> = {
  en: [...EN, [WITHDRAWAL, '(?!)', WITHDRAWN.en] as const].map(inWords),
  ru: [...RU, [WITHDRAWAL, '(?!)', WITHDRAWN.ru] as const].map(inWords),
  zh: [...ZH, [WITHDRAWAL, '(?!)', WITHDRAWN.zh] as const].map(([deed, promised, done]) => ({
    deed,
    promised: new RegExp(promised, 'u'),
    // A Chinese verb has no tense: what is done is marked before it or after it.
    done:
      done === ''
        ? /(?!)/gu
        : new RegExp(
            `(?:已经?|正式|共同|成功|顺利|如期|圆满|见证了?.{0,8})(?:${done})|(?:${done})(?:了|完毕|落地)`,
            'gu',
          ),
  })),
}

/** What makes of a deed one that is wished for, planned or denied, where it stands shortly before the verb. */
export const NOT_YET: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:to be|will|would|should|shall|can|could|may|might|must|not|yet|be|if|once|until|unless|when|hopes?|being)(?!\p{L})[^.;,]{0,25}$/iu,
  zh: /(?:将|愿|希望|应|要|推动|争取|尽快|尽早|计划|准备|期待|如果|一旦|尚未|没有|未能|能够|可以|支持|建议)[^，。；]{0,12}$/u,
  ru: /(?<!\p{L})(?:будет|будут|должн\p{L}|должен|чтобы|не|если|когда|планирует\p{L}{0,2}|предстоит|намерен\p{L}?|может|могут|следует)(?!\p{L})[^.;,]{0,30}$/iu,
}

/** A first sentence that announces its event reports nothing. */
export const TO_COME =
  /(?<!\p{L})(?:will|to be|посетит|посетят|состоится|состоятся)(?!\p{L})|将于|将同|将对/iu

function inWords([deed, promised, done]: Row): DeedWords {
  return { deed, promised: wholeWords(promised, 'iu'), done: wholeWords(done, 'giu') }
}

function wholeWords(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, flags)
}
