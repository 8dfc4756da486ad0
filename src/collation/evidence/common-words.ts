const EN =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday a about above after again against all also although am among an and any are as at be because been before being below between both but by can could did do does doing down during each either ever every few first for from further had has have having he her here hers him his how i if in including into is it its itself just last latter made make making many may more most mr mrs ms much must near new no nor not of off on once one only or other others our out over own part particular per rather said same set several shall she should since so some such than that the their them then there these they this those through to together too toward towards under until up upon us very was we well were what when where which while who whom whose why will with within without would year years yet you your'
/** Verbs of reporting and titles of office: they tell acts and speakers, which are compared by themselves. */
const EN_REPORT =
  'said says stressed emphasised emphasized underlined underscored noted pointed stated added expressed affirmed confirmed reaffirmed reiterated discussed exchanged exchange views considered reviewed touched agreed agree raised called urged asked spoke speak talks held met meet meeting side sides two three leaders leader president presidents minister ministers prime foreign counterpart parties countries country ready readiness willing hopes hope importance important issues issue matters conversation telephone phone call today ways need'
const RU =
  'а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и из или им их к как ко когда кто ли либо между меня мне может мы на над надо наш не него нее нет ни них но ну о об обе оба однако он она они оно от очень по под при с со так также такой там те тем то того тоже той только том ты у уже хотя чего чем что чтобы эта эти это этого этой этом этот я свой своей своих своего своем которые который которая которых год года году лет ряд числе'
const RU_REPORT =
  'сказал отметил отмечена отмечено подчеркнул подчеркнута заявил указал добавил выразил выразила подтвердил подтвердила подтверждена обсудили обсуждены обсуждена обмен мнениями обменялись стороны сторон стороне сторона президент президента президенты президентом министр министра министром министров иностранных дел коллега коллегу лидеры состоялся состоялись телефонный разговор договорились условлено достигнута договоренность готовность готов вопросы вопросов вопрос важность необходимость затронуты затронута сегодня'
const ZH =
  '的 了 和 与 同 在 就 是 将 并 对 等 及 以 为 也 都 还 上 下 中 之 于 而 由 向 把 被 让 要 愿 应 该 方 两 双 各'
const ZH_PAIRS =
  '表示 指出 强调 认为 双方 两国 元首 总统 主席 总理 外长 部长 希望 愿同 加强 深化 推动 推进 开展 关系 合作 举行 会谈 会见 电话 通电 交换 意见 问题 今年 国家 坚持 坚定'

const COMMON: ReadonlySet<string> = new Set(
  [EN, EN_REPORT, RU, RU_REPORT, ZH, ZH_PAIRS].flatMap((words) => words.split(' ')),
)

/** Whether a folded word, or a pair of characters, is in nearly every readout or tells who speaks and how. */
export const isCommon = (word: string): boolean => COMMON.has(word)
